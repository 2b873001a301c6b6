"""Clean items in Arabic, Chinese, French, Hindi, Spanish and Vietnamese."""

from tests.sync_server.ai.gates.labelled.make import About

_ = About(
    "fr-revolution",
    "La Révolution française",
    "Les États généraux furent convoqués en 1789 parce que le royaume était au bord de la banqueroute.",
    "Le 20 juin, les députés du tiers état jurèrent de ne pas se séparer avant d'avoir rédigé une constitution.",
    "La prise de la Bastille, le 14 juillet, devint le symbole de la fin de l'arbitraire royal.",
    "Dans la nuit du 4 août, l'Assemblée abolit les privilèges de la noblesse et du clergé.",
    "La Déclaration des droits de l'homme affirme que les hommes naissent libres et égaux en droits.",
)
_.single(
    "Pourquoi le roi convoqua-t-il les États généraux ?",
    "Les finances étaient ruinées.",
    ["Une guerre civile avait éclaté.", "La reine venait de mourir.", "Le pape l'avait exigé."],
    0,
)
_.single(
    "Que décida l'Assemblée dans la nuit du 4 août ?",
    "La fin des privilèges",
    ["La mort du roi", "La guerre à l'Autriche", "Le droit de vote des femmes"],
    3,
    bloom="remember",
)
_.judge("La noblesse conserva ses privilèges après la nuit du 4 août.", False, 3, bloom="remember")
_.single(
    "À quoi s'engagèrent les députés du tiers état le 20 juin ?",
    "À rester réunis jusqu'à l'adoption d'une loi fondamentale",
    [
        "À renverser le roi avant la fin de l'année",
        "À partager leurs terres entre les paysans",
        "À rentrer chez eux dès le lendemain matin",
    ],
    1,
)
_.short("Quelle forteresse parisienne fut prise le 14 juillet ?", ["Bastille", "la Bastille"], 2)

_ = About(
    "fr-cuisine",
    "Hygiène en cuisine",
    "La chaîne du froid doit être maintenue entre 0 et 4 °C pour les denrées très périssables.",
    "Les planches réservées à la viande crue ne servent pas aux légumes, afin d'éviter la contamination croisée.",
    "Un produit décongelé ne doit jamais être recongelé, car les bactéries s'y sont déjà multipliées.",
    "Le cuisinier se lave les mains après chaque passage aux toilettes et chaque changement de tâche.",
    "La cuisson à cœur à plus de 63 °C détruit la plupart des germes dangereux.",
)
_.single(
    "Pourquoi utilise-t-on des planches différentes pour la viande et pour les légumes ?",
    "Pour que les germes ne passent pas de l'une aux autres",
    [
        "Pour que les couteaux gardent leur tranchant",
        "Pour que les plats soient servis plus vite",
        "Pour que les couleurs ne se mélangent pas",
    ],
    1,
)
_.single(
    "Quelle température de stockage convient à un filet de poisson frais ?",
    "3 °C",
    ["8 °C", "12 °C", "18 °C"],
    0,
    bloom="apply",
)
_.judge("On peut recongeler un produit décongelé s'il a été gardé au frais.", False, 2)
_.multiple(
    "Quand le cuisinier se lave-t-il les mains ?",
    ["Au retour des toilettes", "Lorsqu'il change de tâche"],
    ["Avant de téléphoner", "Lorsqu'il quitte l'établissement"],
    3,
)

_ = About(
    "fr-eau",
    "Le traitement de l'eau",
    "L'eau brute traverse d'abord des grilles qui retiennent les branches et les gros déchets.",
    "On y ajoute ensuite un coagulant qui rassemble les particules fines en flocons plus lourds.",
    "Les flocons se déposent au fond du bassin de décantation sous l'effet de leur poids.",
    "Le passage à travers un lit de sable retient les particules qui restent en suspension.",
    "Une faible dose de chlore empêche enfin les microbes de se développer dans les conduites.",
)
_.single(
    "Quel est le rôle du coagulant ?",
    "Réunir les fines particules",
    ["Donner du goût à l'eau", "Tuer les poissons", "Refroidir le bassin"],
    1,
)
_.single(
    "Quelle étape se sert de la pesanteur ?",
    "La décantation",
    ["Le dégrillage", "La chloration", "Le pompage"],
    2,
    bloom="analyse",
)
_.single(
    "Pourquoi ajoute-t-on du chlore à la fin du traitement ?",
    "Pour protéger l'eau pendant son transport",
    [
        "Pour la rendre plus transparente",
        "Pour éliminer le sable des filtres",
        "Pour augmenter sa dureté naturelle",
    ],
    4,
)

_ = About(
    "es-celula",
    "La célula",
    "La membrana plasmática regula qué sustancias entran en la célula y cuáles salen de ella.",
    "Las mitocondrias producen la mayor parte de la energía que la célula necesita.",
    "El núcleo contiene el ADN, que guarda las instrucciones para fabricar las proteínas.",
    "Los ribosomas leen el ARN mensajero y unen los aminoácidos en el orden que este indica.",
    "Las células vegetales tienen una pared de celulosa que les da rigidez.",
)
_.single(
    "¿Qué orgánulo suministra energía a la célula?",
    "La mitocondria",
    ["El ribosoma", "La vacuola", "El núcleo"],
    1,
    bloom="remember",
)
_.single(
    "¿Qué ocurriría si la membrana dejara de funcionar?",
    "Cualquier sustancia podría entrar o salir.",
    [
        "La célula fabricaría más celulosa.",
        "El ADN se duplicaría sin descanso.",
        "Los ribosomas cambiarían de color.",
    ],
    0,
    bloom="analyse",
)
_.judge("Los ribosomas unen aminoácidos según indica el ARN mensajero.", True, 3)
_.short("¿De qué material está hecha la pared de las células vegetales?", ["celulosa", "de celulosa"], 4)
_.single(
    "¿Dónde se guardan las instrucciones para fabricar proteínas?",
    "En el ADN del núcleo",
    ["En la pared exterior", "En el agua del citoplasma", "En la grasa de reserva"],
    2,
)

_ = About(
    "es-contabilidad",
    "Contabilidad básica",
    "El activo de una empresa es igual a la suma de su pasivo y su patrimonio neto.",
    "En la partida doble cada operación se anota en el debe de una cuenta y en el haber de otra.",
    "La amortización reparte el coste de una máquina entre los años en que se utiliza.",
    "Un préstamo que vence dentro de diez meses pertenece al pasivo corriente.",
    "El beneficio se obtiene al restar los gastos de los ingresos del ejercicio.",
)
_.single(
    "Una empresa debe 30.000 € y su patrimonio neto es de 50.000 €. ¿A cuánto asciende su activo?",
    "80.000 €",
    ["20.000 €", "30.000 €", "50.000 €"],
    0,
    bloom="apply",
)
_.single(
    "¿Para qué sirve amortizar una máquina?",
    "Para distribuir lo que costó a lo largo de su uso",
    [
        "Para pagarla al contado con un descuento",
        "Para venderla antes de que se estropee",
        "Para asegurarla contra robos e incendios",
    ],
    2,
)
_.judge("Un préstamo que vence dentro de diez meses es pasivo no corriente.", False, 3)
_.single(
    "Los ingresos son 900 y los gastos 650. ¿Cuál es el beneficio?",
    "250",
    ["150", "350", "1.550"],
    4,
    bloom="apply",
    difficulty="easy",
)

_ = About(
    "es-clima",
    "El cambio climático",
    "El dióxido de carbono deja pasar la luz del sol, pero retiene parte del calor que emite la Tierra.",
    "Desde la revolución industrial su concentración ha aumentado en torno a un cincuenta por ciento.",
    "El hielo refleja mucha luz, y cuando se funde el suelo oscuro absorbe más energía.",
    "El nivel del mar sube porque el agua se dilata al calentarse y porque los glaciares se funden.",
    "Los bosques absorben carbono mientras crecen y lo liberan cuando arden.",
)
_.multiple(
    "¿Por qué causas sube el nivel del mar?",
    ["La dilatación del agua caliente", "La fusión de los glaciares"],
    ["La lluvia de ceniza volcánica", "El peso de los barcos"],
    3,
)
_.single(
    "¿Qué efecto tiene la pérdida de hielo sobre la temperatura?",
    "La aumenta, porque se refleja menos luz.",
    [
        "La reduce, porque el agua enfría el aire.",
        "La reduce, porque hay menos viento.",
        "La mantiene, porque el suelo aísla.",
    ],
    2,
    bloom="analyse",
)
_.judge("Los bosques liberan carbono cuando arden.", True, 4)

_ = About(
    "vi-lua",
    "Trồng lúa nước",
    "Lúa nước cần đất ngập nước trong phần lớn thời gian sinh trưởng của cây.",
    "Nông dân gieo mạ ở ruộng nhỏ rồi nhổ lên cấy sang ruộng lớn sau khoảng hai mươi ngày.",
    "Bón quá nhiều phân đạm làm cây yếu, dễ đổ và dễ bị sâu bệnh tấn công.",
    "Trước khi thu hoạch khoảng mười ngày, người ta tháo nước để hạt chín đều và đất khô.",
    "Bọ rùa ăn rầy nâu nên được coi là bạn của người trồng lúa.",
)
_.single(
    "Vì sao người ta tháo nước trước khi gặt?",
    "Để hạt chín đều",
    ["Để cá lớn nhanh", "Để mạ bén rễ", "Để giết bọ rùa"],
    3,
)
_.single(
    "Điều gì xảy ra khi bón thừa đạm?",
    "Cây dễ đổ và nhiễm bệnh",
    ["Hạt cứng và có vị mặn", "Đất đóng băng vào mùa hè", "Nước ruộng chuyển màu tím"],
    2,
)
_.judge("Bọ rùa có ích cho người trồng lúa.", True, 4)
_.single(
    "Mạ được cấy sang ruộng lớn sau bao nhiêu ngày?",
    "20 ngày",
    ["5 ngày", "60 ngày", "100 ngày"],
    1,
    bloom="remember",
)

_ = About(
    "vi-mang",
    "Mạng máy tính",
    "Bộ định tuyến chuyển các gói tin giữa những mạng khác nhau dựa trên địa chỉ IP.",
    "Bộ chuyển mạch nối các thiết bị trong cùng một mạng cục bộ bằng địa chỉ MAC.",
    "Hệ thống tên miền đổi tên dễ nhớ thành địa chỉ IP mà máy tính sử dụng.",
    "Tường lửa chặn những kết nối không được phép theo các quy tắc đã đặt trước.",
    "Giao thức TCP gửi lại các gói tin bị mất nên dữ liệu đến nơi đầy đủ.",
)
_.single(
    "Thiết bị nào chuyển gói tin giữa hai mạng khác nhau?",
    "Bộ định tuyến",
    ["Máy in", "Bộ chuyển mạch", "Màn hình"],
    0,
    bloom="remember",
)
_.single(
    "Nếu một gói tin bị mất trên đường đi, TCP làm gì?",
    "Gửi lại gói tin đó",
    ["Đóng cả phiên làm việc", "Báo lỗi cho người dùng", "Bỏ qua phần còn lại"],
    4,
)
_.single(
    "Dịch vụ nào KHÔNG thuộc về bộ chuyển mạch?",
    "Phân giải tên miền",
    ["Nối máy trong mạng cục bộ", "Đọc địa chỉ MAC", "Chuyển khung dữ liệu"],
    2,
    bloom="analyse",
)
_.short("Thiết bị nào chặn các kết nối không được phép?", ["tường lửa"], 3)

_ = About(
    "ar-miyah",
    "دورة الماء",
    "تسخن الشمس مياه البحار فيتبخر جزء منها ويصعد إلى طبقات الجو العليا.",
    "يبرد البخار في الأعلى ويتكثف على شكل قطرات صغيرة تتكون منها السحب.",
    "عندما تثقل القطرات تسقط على الأرض على هيئة مطر أو ثلج أو برد.",
    "يتسرب بعض الماء إلى باطن الأرض ويغذي الآبار والينابيع التي يشرب منها الناس.",
    "تعيد الأنهار بقية الماء إلى البحر فتبدأ الدورة من جديد مرة أخرى.",
)
_.single(
    "ما الذي يجعل ماء البحر يتحول إلى بخار؟",
    "حرارة الشمس",
    ["ملوحة الماء", "ضوء القمر", "حركة الرياح"],
    0,
    bloom="remember",
)
_.single("مم تتكون السحب؟", "من قطرات دقيقة", ["من دخان أبيض", "من غبار ساخن", "من أملاح بحرية"], 1)
_.judge("تغذي المياه المتسربة إلى باطن الأرض الآبار والينابيع.", True, 3)
_.single(
    "متى يسقط المطر؟", "حين يزداد وزن القطرات", ["حين تغرب الشمس", "حين يتجمد البحر", "حين تهدأ الرياح"], 2
)

_ = About(
    "ar-khwarizmi",
    "تاريخ الرياضيات",
    "عاش محمد بن موسى الخوارزمي في بغداد في القرن التاسع الميلادي وعمل في بيت الحكمة.",
    "ألف كتابا في الجبر والمقابلة شرح فيه طرق حل المعادلات من الدرجة الأولى والثانية.",
    "اشتقت كلمة الخوارزمية في اللغات الأوروبية من اسمه بعد ترجمة كتبه إلى اللاتينية.",
    "ساعدت كتبه على انتشار الأرقام الهندية ونظام المنازل العشري في العالم كله.",
)
_.single("في أي مدينة عمل الخوارزمي؟", "بغداد", ["دمشق", "القاهرة", "قرطبة"], 0, bloom="remember")
_.single("ماذا شرح في كتاب الجبر؟", "حل المعادلات", ["حركة الكواكب", "علاج الأمراض", "بناء الجسور"], 1)
_.judge("ترجمت كتب الخوارزمي إلى اللاتينية.", True, 2)
_.short("ما اسم المؤسسة التي عمل فيها الخوارزمي؟", ["بيت الحكمة"], 0)

_ = About(
    "hi-sansad",
    "भारत की संसद",
    "भारत की संसद के दो सदन हैं जिन्हें लोकसभा और राज्यसभा कहा जाता है।",
    "लोकसभा के सदस्य जनता द्वारा सीधे पाँच वर्ष के लिए चुने जाते हैं।",
    "राज्यसभा एक स्थायी सदन है और इसके एक तिहाई सदस्य हर दूसरे वर्ष सेवानिवृत्त होते हैं।",
    "धन विधेयक केवल लोकसभा में ही पेश किया जा सकता है, राज्यसभा में नहीं।",
    "कोई विधेयक राष्ट्रपति के हस्ताक्षर के बाद ही कानून बनता है।",
)
_.single("लोकसभा का कार्यकाल कितने वर्ष का होता है?", "पाँच", ["तीन", "चार", "छह"], 1, bloom="remember")
_.single(
    "विधेयक कानून कब बनता है?",
    "राष्ट्रपति की स्वीकृति मिलने पर",
    ["न्यायालय में सुनवाई होने पर", "समाचार पत्र में छपने पर", "राज्यपाल के भाषण पर"],
    4,
)
_.judge("धन विधेयक राज्यसभा में पेश किया जा सकता है।", False, 3)
_.single(
    "राज्यसभा को स्थायी सदन क्यों कहा जाता है?",
    "वह एक साथ पूरी भंग नहीं होती।",
    ["उसका भवन बहुत पुराना है।", "उसके नेता बदले नहीं जाते।", "उसकी बैठक रोज होती है।"],
    2,
    bloom="analyse",
)

_ = About(
    "hi-paudhe",
    "पौधों का भोजन",
    "हरे पौधे सूर्य के प्रकाश में पानी और कार्बन डाइऑक्साइड से अपना भोजन बनाते हैं।",
    "जड़ें मिट्टी से पानी और खनिज लवण सोखकर तने की ओर भेजती हैं।",
    "पत्तियों के छोटे छिद्रों को रंध्र कहते हैं और उनसे गैसों का आदान प्रदान होता है।",
    "अमरबेल जैसे परजीवी पौधे अपना भोजन दूसरे पौधों से लेते हैं।",
)
_.single("पौधे मिट्टी से पानी किस अंग द्वारा लेते हैं?", "जड़", ["फूल", "फल", "पत्ती"], 1, bloom="remember")
_.short("पत्तियों के छोटे छिद्रों को क्या कहते हैं?", ["रंध्र"], 2)
_.single("अमरबेल अपना भोजन कहाँ से पाती है?", "दूसरे पौधों से", ["बादलों से", "मिट्टी के कीड़ों से", "सूखी पत्तियों से"], 3)

_ = About(
    "zh-siliu",
    "丝绸之路",
    "西汉时张骞两次出使西域，打通了中原与中亚各国之间的道路。",
    "中国的丝绸、瓷器和茶叶沿着这条道路运往西方，葡萄、苜蓿和良马则传入中原。",
    "佛教也沿着商路从印度经中亚传到中国，敦煌的石窟就是见证。",
    "后来海上航线兴起，骆驼商队运输的货物逐渐减少。",
)
_.single("谁打通了中原通往西域的道路？", "张骞", ["班超", "玄奘", "郑和"], 0, bloom="remember")
_.single("下列物产中，哪一种由西方传入中原？", "葡萄", ["丝绸", "瓷器", "茶叶"], 1)
_.judge("佛教是经由商路从印度传入中国的。", True, 2)
_.single(
    "骆驼商队的运输为什么逐渐衰落？",
    "海运发展起来了。",
    ["沙漠变成了湖泊。", "丝绸停止了生产。", "骆驼全部病死了。"],
    3,
)

_ = About(
    "zh-guanghe",
    "光合作用",
    "绿色植物利用光能，把二氧化碳和水转化为储存能量的有机物，并且释放出氧气。",
    "光合作用在叶绿体中进行，叶绿体中的色素主要吸收红光和蓝紫光。",
    "夜间没有光照，植物只进行呼吸作用，消耗氧气并放出二氧化碳。",
    "温室中适当增加二氧化碳的浓度，可以提高蔬菜的产量。",
)
_.single(
    "植物的光合作用在细胞的哪个部位进行？", "叶绿体", ["细胞核", "线粒体", "细胞壁"], 1, bloom="remember"
)
_.single(
    "要提高温室蔬菜的产量，可以采取什么措施？",
    "多通入一些二氧化碳",
    ["夜间彻底关闭门窗", "把叶片全部摘掉", "用绿色灯光照明"],
    3,
    bloom="apply",
)
_.judge("夜间植物也进行光合作用。", False, 2)
_.short("光合作用释放出哪一种气体？", ["氧气", "氧"], 0)
