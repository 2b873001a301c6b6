<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es">
<context>
    <name>AlarmRow</name>
    <message>
        <source>Acknowledge</source>
        <translation>Enterado</translation>
    </message>
    <message>
        <source>Acknowledge: {alarm}</source>
        <translation>Enterado: {alarm}</translation>
    </message>
</context>
<context>
    <name>AlarmStrip</name>
    <message>
        <source>Acknowledge all</source>
        <translation>Enterado de todo</translation>
    </message>
    <message>
        <source>Alarms</source>
        <translation>Alarmas</translation>
    </message>
    <message>
        <source>And {n} more</source>
        <translation>Y {n} más</translation>
    </message>
</context>
<context>
    <name>AssociateWidget</name>
    <message>
        <source>Things to pair</source>
        <translation>Elementos para emparejar</translation>
    </message>
    <message>
        <source>Press two that belong together, or drag one onto the other.</source>
        <translation>Pulse dos que vayan juntos, o arrastre uno sobre el otro.</translation>
    </message>
    <message>
        <source>Press two that belong together.</source>
        <translation>Pulse dos que vayan juntos.</translation>
    </message>
    <message>
        <source>the things</source>
        <translation>los elementos</translation>
    </message>
    <message>
        <source>{thing} is held. Choose its partner. Escape puts it back.</source>
        <translation>{thing} tomado. Elija su pareja. Escape lo devuelve.</translation>
    </message>
</context>
<context>
    <name>AttemptsPage</name>
    <message>
        <source>A stick that can be carried away.</source>
        <translation>Una memoria que se pueda llevar.</translation>
    </message>
    <message>
        <source>All of the file holds. The test goes on here when the candidate signs in.</source>
        <translation>Todo el archivo es correcto. El examen sigue aquí cuando el candidato inicie sesión.</translation>
    </message>
    <message>
        <source>Attempts here</source>
        <translation>Intentos aquí</translation>
    </message>
    <message>
        <source>Everything on this computer is at the organisation.</source>
        <translation>Todo lo de este equipo está en la organización.</translation>
    </message>
    <message>
        <source>Export results…</source>
        <translation>Exportar resultados…</translation>
    </message>
    <message>
        <source>Export the results again.</source>
        <translation>Exporte los resultados de nuevo.</translation>
    </message>
    <message>
        <source>Export the results of {sitting}</source>
        <translation>Exportar los resultados de {sitting}</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>Traspasar</translation>
    </message>
    <message>
        <source>Hand over to another computer</source>
        <translation>Traspasar a otro equipo</translation>
    </message>
    <message>
        <source>Hand over…</source>
        <translation>Traspasar…</translation>
    </message>
    <message>
        <source>It stands in the log of the test who did this.</source>
        <translation>En el registro del examen consta quién lo hizo.</translation>
    </message>
    <message>
        <source>Looking for attempts…</source>
        <translation>Buscando intentos…</translation>
    </message>
    <message>
        <source>No attempts yet</source>
        <translation>Todavía no hay intentos</translation>
    </message>
    <message>
        <source>No test that was handed over and no acknowledgement is in this folder.</source>
        <translation>En esta carpeta no hay ninguna prueba entregada ni ningún acuse de recibo.</translation>
    </message>
    <message>
        <source>No test was begun on this computer.</source>
        <translation>En este equipo no se ha empezado ningún examen.</translation>
    </message>
    <message>
        <source>Not in it, because they are not on this computer: {files}.</source>
        <translation>No está incluido, porque no se encuentra en este equipo: {files}.</translation>
    </message>
    <message>
        <source>Not known to be there: {n}.</source>
        <translation>No consta que esté allí: {n}.</translation>
    </message>
    <message>
        <source>Nothing more is taken on this computer: {name} goes on where the file is taken over.</source>
        <translation>En este equipo ya no se acepta nada: {name} sigue donde se reciba el archivo.</translation>
    </message>
    <message>
        <source>Only where the other computer has not taken it over. If it has, both are kept, and the organiser has to decide which counts.</source>
        <translation>Solo si el otro equipo no lo ha recibido. Si lo ha hecho, se conservan los dos y el organizador decide cuál cuenta.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Recuperar</translation>
    </message>
    <message>
        <source>Take back…</source>
        <translation>Recuperar…</translation>
    </message>
    <message>
        <source>Take in a file…</source>
        <translation>Incorporar un archivo…</translation>
    </message>
    <message>
        <source>Take in what came on a stick</source>
        <translation>Incorporar lo que llegó en una memoria</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>Recibir</translation>
    </message>
    <message>
        <source>Take over {name}</source>
        <translation>Recibir a {name}</translation>
    </message>
    <message>
        <source>Take the test back</source>
        <translation>Recuperar el examen</translation>
    </message>
    <message>
        <source>Tests that were begun or taken over on this computer. Nothing is deleted here.</source>
        <translation>Exámenes empezados o recibidos en este equipo. Aquí no se borra nada.</translation>
    </message>
    <message>
        <source>The file of {name} was written again:</source>
        <translation>El archivo de {name} se ha escrito de nuevo:</translation>
    </message>
    <message>
        <source>The organisation has not everything yet</source>
        <translation>La organización aún no lo tiene todo</translation>
    </message>
    <message>
        <source>Use this folder</source>
        <translation>Usar esta carpeta</translation>
    </message>
    <message>
        <source>Where the file is to lie</source>
        <translation>Dónde debe quedar el archivo</translation>
    </message>
    <message>
        <source>Who are you?</source>
        <translation>¿Quién es usted?</translation>
    </message>
    <message>
        <source>Write the file again…</source>
        <translation>Escribir el archivo de nuevo…</translation>
    </message>
    <message>
        <source>{attempts} of {name} exported:</source>
        <translation>Exportado de {name}: {attempts}</translation>
    </message>
    <message>
        <source>{name} goes on at this computer again: let them sign in here.</source>
        <translation>{name} sigue de nuevo en este equipo: que inicie sesión aquí.</translation>
    </message>
    <message>
        <source>{name} goes on at this computer: let them sign in here.</source>
        <translation>{name} sigue en este equipo: que inicie sesión aquí.</translation>
    </message>
    <message>
        <source>{name} is handed over; nothing more is taken here. The file:</source>
        <translation>{name} queda traspasado; aquí ya no se acepta nada. El archivo:</translation>
    </message>
</context>
<context>
    <name>AudioRecordingWidget</name>
    <message>
        <source>Recording.</source>
        <translation>Grabando.</translation>
    </message>
    <message>
        <source>Nothing is heard so far. Check the microphone.</source>
        <translation>Aún no se oye nada. Revise el micrófono.</translation>
    </message>
    <message>
        <source>{time} left</source>
        <translation>Quedan {time}</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Play back</source>
        <translation>Reproducir</translation>
    </message>
    <message>
        <source>At most {time}</source>
        <translation>{time} como máximo</translation>
    </message>
    <message>
        <source>Stop recording</source>
        <translation>Detener la grabación</translation>
    </message>
    <message>
        <source>Look for a microphone</source>
        <translation>Buscar un micrófono</translation>
    </message>
    <message>
        <source>Record again</source>
        <translation>Grabar de nuevo</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Grabar</translation>
    </message>
    <message>
        <source>Recording. The earlier recording is kept until this one is saved.</source>
        <translation>Grabando. La grabación anterior se conserva hasta que esta se guarde.</translation>
    </message>
    <message>
        <source>Recording. It is saved when you stop.</source>
        <translation>Grabando. Se guarda al detenerla.</translation>
    </message>
    <message>
        <source>Saving the recording</source>
        <translation>Guardando la grabación</translation>
    </message>
    <message>
        <source>Sound cannot be recorded here.</source>
        <translation>Aquí no se puede grabar sonido.</translation>
    </message>
    <message>
        <source>Saved on this computer, {size}</source>
        <translation>Guardada en este equipo, {size}</translation>
    </message>
    <message>
        <source>Looking for a microphone.</source>
        <translation>Buscando un micrófono.</translation>
    </message>
    <message>
        <source>No microphone is found. Connect one, or tell the proctor.</source>
        <translation>No se encuentra ningún micrófono. Conecte uno o avise al supervisor.</translation>
    </message>
    <message>
        <source>Nothing is recorded yet.</source>
        <translation>Aún no hay nada grabado.</translation>
    </message>
    <message>
        <source>Another recording is going on. Stop it first.</source>
        <translation>Hay otra grabación en curso. Deténgala primero.</translation>
    </message>
    <message>
        <source>The recording ended early. What was recorded until then is saved.</source>
        <translation>La grabación terminó antes de tiempo. Lo grabado hasta entonces está guardado.</translation>
    </message>
    <message>
        <source>The recording cannot be read back. Tell the proctor.</source>
        <translation>La grabación no se puede volver a leer. Avise al supervisor.</translation>
    </message>
    <message>
        <source>Sound level</source>
        <translation>Nivel de sonido</translation>
    </message>
    <message>
        <source>The recording is not saved yet</source>
        <translation>La grabación aún no está guardada</translation>
    </message>
    <message>
        <source>The recording of this answer cannot be shown.</source>
        <translation>La grabación de esta respuesta no se puede mostrar.</translation>
    </message>
    <message>
        <source>Try to save again</source>
        <translation>Intentar guardar de nuevo</translation>
    </message>
    <message>
        <source>{time}, {left} left</source>
        <translation>{time}, quedan {left}</translation>
    </message>
</context>
<context>
    <name>Bank</name>
    <message>
        <source>Choose what goes into {place}. Escape cancels.</source>
        <translation>Elija lo que va en {place}. Escape cancela.</translation>
    </message>
    <message>
        <source>It can also be dragged there.</source>
        <translation>También se puede arrastrar ahí.</translation>
    </message>
    <message>
        <source>Now choose where it goes. Escape puts it back.</source>
        <translation>Elija ahora dónde va. Escape lo devuelve.</translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <source>Understood</source>
        <translation>Entendido</translation>
    </message>
</context>
<context>
    <name>BreakPanel</name>
    <message>
        <source>Begin the break</source>
        <translation>Empezar el descanso</translation>
    </message>
    <message>
        <source>It lasts until you end it.</source>
        <translation>Dura hasta que usted lo termine.</translation>
    </message>
    <message>
        <source>It may last {length}; you can end it sooner.</source>
        <translation>Puede durar {length}; puede terminarlo antes.</translation>
    </message>
    <message>
        <source>Keep working</source>
        <translation>Seguir trabajando</translation>
    </message>
    <message>
        <source>Take a break?</source>
        <translation>¿Hacer un descanso?</translation>
    </message>
    <message>
        <source>The clock stops and the questions are hidden.</source>
        <translation>El tiempo se detiene y las preguntas se ocultan.</translation>
    </message>
    <message>
        <source>You have {breaks} left, this one included.</source>
        <translation>Aún tiene {breaks}, este incluido.</translation>
    </message>
</context>
<context>
    <name>CandidateRoom</name>
    <message>
        <source>For proctors</source>
        <translation>Para supervisores</translation>
    </message>
    <message>
        <source>Handed over to another machine</source>
        <translation>Traspasado a otro equipo</translation>
    </message>
    <message>
        <source>Instructions</source>
        <translation>Instrucciones</translation>
    </message>
    <message>
        <source>Is this you?</source>
        <translation>¿Es usted?</translation>
    </message>
    <message>
        <source>My attempts</source>
        <translation>Mis intentos</translation>
    </message>
    <message>
        <source>Opening</source>
        <translation>Apertura</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>Práctica</translation>
    </message>
    <message>
        <source>Proctor</source>
        <translation>Supervisor</translation>
    </message>
    <message>
        <source>Proctor&apos;s desk</source>
        <translation>Mesa del supervisor</translation>
    </message>
    <message>
        <source>Proctor&apos;s panel</source>
        <translation>Panel del supervisor</translation>
    </message>
    <message>
        <source>Question {number}: {title}</source>
        <translation>Pregunta {number}: {title}</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Repasar</translation>
    </message>
    <message>
        <source>Set up this computer</source>
        <translation>Preparar este equipo</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Iniciar sesión</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Detenido</translation>
    </message>
    <message>
        <source>Submitted</source>
        <translation>Entregado</translation>
    </message>
    <message>
        <source>System check</source>
        <translation>Comprobación del equipo</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Examen</translation>
    </message>
    <message>
        <source>The test is locked</source>
        <translation>El examen está bloqueado</translation>
    </message>
    <message>
        <source>Try it out</source>
        <translation>Probar</translation>
    </message>
    <message>
        <source>When this time is over, you are led on to the next open question.</source>
        <translation>Cuando se acaba este tiempo, pasa a la siguiente pregunta abierta.</translation>
    </message>
    <message>
        <source>Your answers are saved.</source>
        <translation>Sus respuestas están guardadas.</translation>
    </message>
    <message>
        <source>When the time is over, the test is submitted by itself.</source>
        <translation>Cuando se acaba el tiempo, el examen se entrega solo.</translation>
    </message>
</context>
<context>
    <name>CandidateSheet</name>
    <message>
        <source>Answered</source>
        <translation>Respondidas</translation>
    </message>
    <message>
        <source>Cancel the test</source>
        <translation>Anular la prueba</translation>
    </message>
    <message>
        <source>Candidate</source>
        <translation>Candidato</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Computer</source>
        <translation>Ordenador</translation>
    </message>
    <message>
        <source>End the test</source>
        <translation>Terminar la prueba</translation>
    </message>
    <message>
        <source>Incidents</source>
        <translation>Incidentes</translation>
    </message>
    <message>
        <source>Its state</source>
        <translation>Su estado</translation>
    </message>
    <message>
        <source>Latest incidents</source>
        <translation>Últimos incidentes</translation>
    </message>
    <message>
        <source>Let it go on</source>
        <translation>Dejar que siga</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Bloquear</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Mensaje</translation>
    </message>
    <message>
        <source>More time</source>
        <translation>Más tiempo</translation>
    </message>
    <message>
        <source>Nothing.</source>
        <translation>Nada.</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausar</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Prueba</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Desbloquear</translation>
    </message>
    <message>
        <source>What staff told</source>
        <translation>Lo que ordenó el personal</translation>
    </message>
    <message>
        <source>as of {time}</source>
        <translation>a las {time}</translation>
    </message>
    <message>
        <source>at question {n}</source>
        <translation>en la pregunta {n}</translation>
    </message>
    <message>
        <source>desk {desk}</source>
        <translation>mesa {desk}</translation>
    </message>
    <message>
        <source>irregularities: {n}</source>
        <translation>irregularidades: {n}</translation>
    </message>
    <message>
        <source>{n} attempts</source>
        <translation>{n} intentos</translation>
    </message>
    <message>
        <source>{n} more on the computer, not sent yet</source>
        <translation>{n} más en el ordenador, sin enviar aún</translation>
    </message>
    <message>
        <source>{time} more were given</source>
        <translation>se dieron {time} más</translation>
    </message>
</context>
<context>
    <name>CheckPanel</name>
    <message>
        <source>Check</source>
        <translation>Comprobar</translation>
    </message>
    <message>
        <source>Check question {number}</source>
        <translation>Comprobar la pregunta {number}</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Comprobando…</translation>
    </message>
</context>
<context>
    <name>CheckRowView</name>
    <message>
        <source>For a technician: {detail}</source>
        <translation>Para un técnico: {detail}</translation>
    </message>
</context>
<context>
    <name>CheckView</name>
    <message>
        <source>System check</source>
        <translation>Comprobación del equipo</translation>
    </message>
    <message>
        <source>The proctor reads it out when the test may be opened.</source>
        <translation>El supervisor lo lee en voz alta cuando se puede abrir el examen.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Comprobar de nuevo</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Enter the release code to continue.</source>
        <translation>Introduzca el código de apertura para continuar.</translation>
    </message>
    <message>
        <source>First mend what is marked with a cross, then check again.</source>
        <translation>Arregle primero lo marcado con una cruz y compruebe de nuevo.</translation>
    </message>
    <message>
        <source>The test is being opened.</source>
        <translation>Se está abriendo la prueba.</translation>
    </message>
</context>
<context>
    <name>Chip</name>
    <message>
        <source>Space picks it up.</source>
        <translation>Espacio lo toma.</translation>
    </message>
    <message>
        <source>Picked up.</source>
        <translation>Tomado.</translation>
    </message>
    <message>
        <source>Space picks it up, Delete takes it away.</source>
        <translation>Espacio lo toma, Supr lo quita.</translation>
    </message>
    <message>
        <source>To be used up to {times}.</source>
        <translation>Se puede usar hasta {times}.</translation>
    </message>
    <message>
        <source>Used.</source>
        <translation>Usado.</translation>
    </message>
</context>
<context>
    <name>ChoiceGroup</name>
    <message>
        <source>Brought back</source>
        <translation>Recuperada</translation>
    </message>
    <message>
        <source>Ruled out</source>
        <translation>Descartada</translation>
    </message>
    <message>
        <source>This is your answer. Choose another before ruling it out.</source>
        <translation>Esta es su respuesta. Elija otra antes de descartarla.</translation>
    </message>
</context>
<context>
    <name>ClozeWidget</name>
    <message>
        <source>Gap {n} of {all}</source>
        <translation>Hueco {n} de {all}</translation>
    </message>
    <message>
        <source>gap {n}</source>
        <translation>hueco {n}</translation>
    </message>
    <message>
        <source>{name}, {unit}</source>
        <translation>{name}, {unit}</translation>
    </message>
    <message>
        <source>Gap {n}: {count}. The limit is {most}.</source>
        <translation>Hueco {n}: {count}. El límite es de {most}.</translation>
    </message>
    <message>
        <source>No more than {most} in each gap.</source>
        <translation>No más de {most} en cada hueco.</translation>
    </message>
    <message>
        <source>Gap {n}: no more than {most}.</source>
        <translation>Hueco {n}: no más de {most}.</translation>
    </message>
</context>
<context>
    <name>CodeSheetDocument</name>
    <message>
        <source>A locked test names its candidate and the place of the code, such as: candidate 1042, code 3. Type that code, then cross it out: each opens the test once.</source>
        <translation>Un examen bloqueado indica su candidato y el lugar del código, por ejemplo: candidato 1042, código 3. Escriba ese código y después táchelo: cada uno abre el examen una sola vez.</translation>
    </message>
    <message>
        <source>Candidate number</source>
        <translation>Número de candidato</translation>
    </message>
    <message>
        <source>Codes</source>
        <translation>Códigos</translation>
    </message>
    <message>
        <source>Desk</source>
        <translation>Mesa</translation>
    </message>
    <message>
        <source>Good until {time}</source>
        <translation>Válido hasta el {time}</translation>
    </message>
    <message>
        <source>Keep this like an exam paper, and destroy it after the sitting.</source>
        <translation>Guárdelo como un examen y destrúyalo después de la convocatoria.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Page {number} of {pages}</source>
        <translation>Página {number} de {pages}</translation>
    </message>
    <message>
        <source>Unlock codes</source>
        <translation>Códigos de desbloqueo</translation>
    </message>
    <message>
        <source>Unlock codes: {title}</source>
        <translation>Códigos de desbloqueo: {title}</translation>
    </message>
</context>
<context>
    <name>CodeWidget</name>
    <message>
        <source>Tab indents. To leave with the keyboard, press Escape, then Tab.</source>
        <translation>Tab aplica sangría. Para salir con el teclado, pulse Escape y luego Tab.</translation>
    </message>
    <message>
        <source>Tab now leaves the code.</source>
        <translation>Tab sale ahora del código.</translation>
    </message>
    <message>
        <source>Your answer, code</source>
        <translation>Su respuesta, código</translation>
    </message>
    <message>
        <source>Your answer, code in {language}</source>
        <translation>Su respuesta, código en {language}</translation>
    </message>
</context>
<context>
    <name>ColumnScreen</name>
    <message>
        <source>Proctor</source>
        <translation>Supervisor</translation>
    </message>
</context>
<context>
    <name>Cover</name>
    <message>
        <source>Cover {choice}</source>
        <translation>Tapar {choice}</translation>
    </message>
    <message>
        <source>Covered</source>
        <translation>Tapada</translation>
    </message>
    <message>
        <source>Uncover {choice}</source>
        <translation>Destapar {choice}</translation>
    </message>
    <message>
        <source>this answer</source>
        <translation>esta respuesta</translation>
    </message>
</context>
<context>
    <name>CoverCard</name>
    <message>
        <source>If this stays for longer than a minute, raise your hand.</source>
        <translation>Si esto dura más de un minuto, levante la mano.</translation>
    </message>
    <message>
        <source>One moment</source>
        <translation>Un momento</translation>
    </message>
    <message>
        <source>The test has stopped for a moment and comes back by itself.</source>
        <translation>El examen se ha detenido un momento y vuelve por sí solo.</translation>
    </message>
    <message>
        <source>Your answers are saved on this computer. You need not do anything.</source>
        <translation>Sus respuestas están guardadas en este equipo. No tiene que hacer nada.</translation>
    </message>
</context>
<context>
    <name>CrossPad</name>
    <message>
        <source>Cross-hair down</source>
        <translation>Cruz hacia abajo</translation>
    </message>
    <message>
        <source>Cross-hair to the left</source>
        <translation>Cruz hacia la izquierda</translation>
    </message>
    <message>
        <source>Cross-hair to the right</source>
        <translation>Cruz hacia la derecha</translation>
    </message>
    <message>
        <source>Cross-hair up</source>
        <translation>Cruz hacia arriba</translation>
    </message>
    <message>
        <source>Move the cross-hair</source>
        <translation>Mover la cruz</translation>
    </message>
    <message>
        <source>Remove point</source>
        <translation>Quitar el punto</translation>
    </message>
    <message>
        <source>Set point</source>
        <translation>Poner el punto</translation>
    </message>
    <message>
        <source>Small steps</source>
        <translation>Pasos pequeños</translation>
    </message>
</context>
<context>
    <name>DeskView</name>
    <message>
        <source>Attempts here</source>
        <translation>Intentos aquí</translation>
    </message>
    <message>
        <source>Candidates</source>
        <translation>Candidatos</translation>
    </message>
    <message>
        <source>Leave the desk</source>
        <translation>Dejar la mesa</translation>
    </message>
    <message>
        <source>Proctor&apos;s desk</source>
        <translation>Mesa del supervisor</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Sala</translation>
    </message>
    <message>
        <source>Sections of the desk</source>
        <translation>Secciones de la mesa</translation>
    </message>
</context>
<context>
    <name>DisplayPanel</name>
    <message>
        <source>Above</source>
        <translation>Arriba</translation>
    </message>
    <message>
        <source>Back to what was set for me</source>
        <translation>Volver a mis ajustes previstos</translation>
    </message>
    <message>
        <source>Beside</source>
        <translation>Al lado</translation>
    </message>
    <message>
        <source>Black on cream</source>
        <translation>Negro sobre crema</translation>
    </message>
    <message>
        <source>Black on light grey</source>
        <translation>Negro sobre gris claro</translation>
    </message>
    <message>
        <source>Black on pale blue</source>
        <translation>Negro sobre azul pálido</translation>
    </message>
    <message>
        <source>Black on pale green</source>
        <translation>Negro sobre verde pálido</translation>
    </message>
    <message>
        <source>Black on pale rose</source>
        <translation>Negro sobre rosa pálido</translation>
    </message>
    <message>
        <source>Black on white</source>
        <translation>Negro sobre blanco</translation>
    </message>
    <message>
        <source>Black on yellow</source>
        <translation>Negro sobre amarillo</translation>
    </message>
    <message>
        <source>Blue on cream</source>
        <translation>Azul sobre crema</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Colores</translation>
    </message>
    <message>
        <source>Cream on black</source>
        <translation>Crema sobre negro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>Display</source>
        <translation>Pantalla</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Listo</translation>
    </message>
    <message>
        <source>Dyslexia-friendly</source>
        <translation>Apta para dislexia</translation>
    </message>
    <message>
        <source>Green on black</source>
        <translation>Verde sobre negro</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Texto más grande</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Light grey on dark grey</source>
        <translation>Gris claro sobre oscuro</translation>
    </message>
    <message>
        <source>Line spacing</source>
        <translation>Interlineado</translation>
    </message>
    <message>
        <source>Lines closer together</source>
        <translation>Juntar las líneas</translation>
    </message>
    <message>
        <source>Lines farther apart</source>
        <translation>Separar las líneas</translation>
    </message>
    <message>
        <source>Passage and questions</source>
        <translation>Texto y preguntas</translation>
    </message>
    <message>
        <source>Sans</source>
        <translation>Sans serif</translation>
    </message>
    <message>
        <source>Serif</source>
        <translation>Serif</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Texto más pequeño</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Tamaño del texto</translation>
    </message>
    <message>
        <source>This computer has no dyslexia-friendly typeface. The plain one stands in for it.</source>
        <translation>Este equipo no tiene un tipo de letra apto para dislexia. En su lugar se usa el sencillo.</translation>
    </message>
    <message>
        <source>Typeface</source>
        <translation>Tipo de letra</translation>
    </message>
    <message>
        <source>Usual</source>
        <translation>Habitual</translation>
    </message>
    <message>
        <source>Where the passage stands</source>
        <translation>Dónde está el texto</translation>
    </message>
    <message>
        <source>White on black</source>
        <translation>Blanco sobre negro</translation>
    </message>
    <message>
        <source>White on blue</source>
        <translation>Blanco sobre azul</translation>
    </message>
    <message>
        <source>Yellow on black</source>
        <translation>Amarillo sobre negro</translation>
    </message>
    <message>
        <source>Yellow on blue</source>
        <translation>Amarillo sobre azul</translation>
    </message>
</context>
<context>
    <name>Divider</name>
    <message>
        <source>Divider between passage and questions</source>
        <translation>Divisor entre el texto y las preguntas</translation>
    </message>
    <message>
        <source>Left and right arrow keys move it, Space brings it to its next place</source>
        <translation>Las flechas izquierda y derecha lo mueven; Espacio lo lleva a su siguiente lugar</translation>
    </message>
</context>
<context>
    <name>EssayToolbar</name>
    <message>
        <source>Looks of the text</source>
        <translation>Aspecto del texto</translation>
    </message>
    <message>
        <source>Bold</source>
        <translation>Negrita</translation>
    </message>
    <message>
        <source>Italic</source>
        <translation>Cursiva</translation>
    </message>
    <message>
        <source>Underlined</source>
        <translation>Subrayado</translation>
    </message>
    <message>
        <source>List with dots</source>
        <translation>Lista con puntos</translation>
    </message>
    <message>
        <source>Numbered list</source>
        <translation>Lista numerada</translation>
    </message>
    <message>
        <source>{name} ({keys})</source>
        <translation>{name} ({keys})</translation>
    </message>
</context>
<context>
    <name>EssayWidget</name>
    <message>
        <source>Your answer</source>
        <translation>Su respuesta</translation>
    </message>
    <message>
        <source>{told}, {over} over the limit</source>
        <translation>{told}, {over} por encima del límite</translation>
    </message>
    <message>
        <source>Write {least} to {most} words.</source>
        <translation>Escriba de {least} a {most} palabras.</translation>
    </message>
    <message>
        <source>Write at least {least} words.</source>
        <translation>Escriba al menos {least} palabras.</translation>
    </message>
    <message>
        <source>Write at most {most} words.</source>
        <translation>Escriba como máximo {most} palabras.</translation>
    </message>
    <message>
        <source>{limits} Words cannot be counted in this script: characters are.</source>
        <translation>{limits} En esta escritura no se pueden contar palabras: se cuentan caracteres.</translation>
    </message>
    <message>
        <source>{told}, within the limit</source>
        <translation>{told}, dentro del límite</translation>
    </message>
</context>
<context>
    <name>FilePanel</name>
    <message>
        <source>Folders and files</source>
        <translation>Carpetas y archivos</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Carpeta personal</translation>
    </message>
    <message>
        <source>Or type its path</source>
        <translation>O escriba su ruta</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Downloads</source>
        <translation>Descargas</translation>
    </message>
    <message>
        <source>Folder above</source>
        <translation>Carpeta superior</translation>
    </message>
</context>
<context>
    <name>FileRow</name>
    <message>
        <source>Replace</source>
        <translation>Sustituir</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Replace {name}</source>
        <translation>Sustituir {name}</translation>
    </message>
    <message>
        <source>Try again to save {name}</source>
        <translation>Reintentar guardar {name}</translation>
    </message>
    <message>
        <source>Remove {name}</source>
        <translation>Quitar {name}</translation>
    </message>
    <message>
        <source>Saving, {percent} %</source>
        <translation>Guardando, {percent} %</translation>
    </message>
    <message>
        <source>Saving</source>
        <translation>Guardando</translation>
    </message>
    <message>
        <source>Saved on this computer</source>
        <translation>Guardado en este equipo</translation>
    </message>
    <message>
        <source>Not saved. {why}</source>
        <translation>No guardada. {why}</translation>
    </message>
    <message>
        <source>{size}. {text}</source>
        <translation>{size}. {text}</translation>
    </message>
</context>
<context>
    <name>FloatingPanel</name>
    <message>
        <source>Close {tool}</source>
        <translation>Cerrar {tool}</translation>
    </message>
</context>
<context>
    <name>GapMatchWidget</name>
    <message>
        <source>Words to choose from</source>
        <translation>Palabras para elegir</translation>
    </message>
    <message>
        <source>Press a word, then its gap.</source>
        <translation>Pulse una palabra y luego su hueco.</translation>
    </message>
    <message>
        <source>gap {n} of {all}</source>
        <translation>hueco {n} de {all}</translation>
    </message>
    <message>
        <source>the words</source>
        <translation>las palabras</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>vacío</translation>
    </message>
</context>
<context>
    <name>GoToPanel</name>
    <message>
        <source>Go to a question</source>
        <translation>Ir a una pregunta</translation>
    </message>
    <message>
        <source>Question number</source>
        <translation>Número de pregunta</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Go</source>
        <translation>Ir</translation>
    </message>
    <message>
        <source>1 to {last}</source>
        <translation>de 1 a {last}</translation>
    </message>
    <message>
        <source>There is no question with this number.</source>
        <translation>No hay ninguna pregunta con ese número.</translation>
    </message>
    <message>
        <source>This question cannot be opened from here.</source>
        <translation>Esta pregunta no se puede abrir desde aquí.</translation>
    </message>
</context>
<context>
    <name>GrantSheet</name>
    <message>
        <source>0: as long as wanted</source>
        <translation>0: tanto como se desee</translation>
    </message>
    <message>
        <source>Accommodations</source>
        <translation>Adaptaciones</translation>
    </message>
    <message>
        <source>As usual</source>
        <translation>Como siempre</translation>
    </message>
    <message>
        <source>Breaks beside those of the sitting</source>
        <translation>Pausas además de las de la convocatoria</translation>
    </message>
    <message>
        <source>Change them</source>
        <translation>Cambiarlas</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Colores</translation>
    </message>
    <message>
        <source>Keyboard alone</source>
        <translation>Solo teclado</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Line spacing</source>
        <translation>Interlineado</translation>
    </message>
    <message>
        <source>Minutes of each break</source>
        <translation>Minutos de cada pausa</translation>
    </message>
    <message>
        <source>Nothing has to be dragged</source>
        <translation>No hay que arrastrar nada</translation>
    </message>
    <message>
        <source>Passage above the questions</source>
        <translation>Texto encima de las preguntas</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Tamaño del texto</translation>
    </message>
    <message>
        <source>They hold at once, over what the candidate chose. The time factor stays as it was agreed.</source>
        <translation>Valen enseguida, por encima de lo que eligió el candidato. El factor de tiempo queda como se acordó.</translation>
    </message>
    <message>
        <source>Tools beside those of the test</source>
        <translation>Herramientas además de las del examen</translation>
    </message>
    <message>
        <source>Typeface</source>
        <translation>Tipo de letra</translation>
    </message>
    <message>
        <source>Ways of working</source>
        <translation>Formas de trabajar</translation>
    </message>
</context>
<context>
    <name>GraphicGapMatchWidget</name>
    <message>
        <source>empty</source>
        <translation>vacío</translation>
    </message>
    <message>
        <source>Space picks it up, Delete takes it away.</source>
        <translation>Espacio lo toma, Supr lo quita.</translation>
    </message>
    <message>
        <source>Press a label, then its place on the picture.</source>
        <translation>Pulse una etiqueta y luego su lugar en la imagen.</translation>
    </message>
    <message>
        <source>Space chooses what goes here.</source>
        <translation>Espacio elige lo que va aquí.</translation>
    </message>
    <message>
        <source>{filled} of {places} labelled</source>
        <translation>{filled} de {places} con etiqueta</translation>
    </message>
</context>
<context>
    <name>Hand</name>
    <message>
        <source>{place} does not take this.</source>
        <translation>{place} no lo admite.</translation>
    </message>
    <message>
        <source>There is no room for more. Take something away first.</source>
        <translation>No hay sitio para más. Quite algo primero.</translation>
    </message>
    <message>
        <source>Choose what goes into {place}. Escape cancels.</source>
        <translation>Elija lo que va en {place}. Escape cancela.</translation>
    </message>
    <message>
        <source>{thing} picked up. Choose a place; Escape puts it back.</source>
        <translation>{thing} tomado. Elija un lugar; Escape lo devuelve.</translation>
    </message>
    <message>
        <source>{thing} taken away.</source>
        <translation>{thing} quitado.</translation>
    </message>
    <message>
        <source>{thing} put in {place}.</source>
        <translation>{thing} puesto en {place}.</translation>
    </message>
    <message>
        <source>{thing} put back.</source>
        <translation>{thing} devuelto.</translation>
    </message>
</context>
<context>
    <name>HandedView</name>
    <message>
        <source>A stick that can be carried to the other computer.</source>
        <translation>Una memoria que se pueda llevar al otro equipo.</translation>
    </message>
    <message>
        <source>Carry it to the other computer. There a proctor opens their desk, chooses Attempts here, and takes over from this file; then the candidate signs in and goes on at the same question.</source>
        <translation>Llévelo al otro equipo. Allí un supervisor abre su mesa, elige Intentos aquí y recibe este archivo; luego el candidato inicia sesión y sigue en la misma pregunta.</translation>
    </message>
    <message>
        <source>Choose another folder…</source>
        <translation>Elegir otra carpeta…</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Listo</translation>
    </message>
    <message>
        <source>Folder: {path}</source>
        <translation>Carpeta: {path}</translation>
    </message>
    <message>
        <source>Handed over</source>
        <translation>Traspasado</translation>
    </message>
    <message>
        <source>Handed over, but there is no file yet</source>
        <translation>Traspasado, pero aún no hay archivo</translation>
    </message>
    <message>
        <source>Handing over…</source>
        <translation>Traspasando…</translation>
    </message>
    <message>
        <source>Not handed over</source>
        <translation>No traspasado</translation>
    </message>
    <message>
        <source>Not in it, because they were lost on this computer: {files}</source>
        <translation>No está incluido, porque se perdió en este equipo: {files}</translation>
    </message>
    <message>
        <source>Nothing more is taken on this computer for this test.</source>
        <translation>En este equipo ya no se acepta nada de este examen.</translation>
    </message>
    <message>
        <source>The file is written and read back.</source>
        <translation>El archivo se escribe y se vuelve a leer.</translation>
    </message>
    <message>
        <source>The file is {path}</source>
        <translation>El archivo es {path}</translation>
    </message>
    <message>
        <source>The test is still on this computer, and can go on here when the candidate signs in.</source>
        <translation>El examen sigue en este equipo y puede continuar aquí cuando el candidato inicie sesión.</translation>
    </message>
    <message>
        <source>Use this folder</source>
        <translation>Usar esta carpeta</translation>
    </message>
    <message>
        <source>Where the file is to lie</source>
        <translation>Dónde debe quedar el archivo</translation>
    </message>
</context>
<context>
    <name>HeldPanel</name>
    <message>
        <source>Leave now</source>
        <translation>Salir ahora</translation>
    </message>
    <message>
        <source>Leave without {lost}</source>
        <translation>Salir sin {lost}</translation>
    </message>
    <message>
        <source>Not everything is saved yet</source>
        <translation>Aún no está todo guardado</translation>
    </message>
    <message>
        <source>The number has changed. Confirm it again.</source>
        <translation>El número ha cambiado. Confírmelo de nuevo.</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Comprobando…</translation>
    </message>
</context>
<context>
    <name>HistoryView</name>
    <message>
        <source>All you have finished on this computer.</source>
        <translation>Todo lo que ha terminado en este equipo.</translation>
    </message>
    <message>
        <source>Back to practice</source>
        <translation>Volver a la práctica</translation>
    </message>
    <message>
        <source>Hollow points: answers are still to be marked.</source>
        <translation>Círculos huecos: aún hay respuestas por calificar.</translation>
    </message>
    <message>
        <source>My attempts</source>
        <translation>Mis intentos</translation>
    </message>
    <message>
        <source>Not passed</source>
        <translation>No aprobado</translation>
    </message>
    <message>
        <source>Nothing here yet</source>
        <translation>Aún no hay nada</translation>
    </message>
    <message>
        <source>Passed</source>
        <translation>Aprobado</translation>
    </message>
    <message>
        <source>Points reached in the last {attempts}, oldest first.</source>
        <translation>Puntos recientes ({attempts}), los más antiguos primero.</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progreso</translation>
    </message>
    <message>
        <source>Show older attempts</source>
        <translation>Mostrar los más antiguos</translation>
    </message>
    <message>
        <source>When you have finished a test, it stands here with its score and the time you worked.</source>
        <translation>Cuando termina un examen, figura aquí con su nota y el tiempo que trabajó.</translation>
    </message>
    <message>
        <source>no score</source>
        <translation>sin nota</translation>
    </message>
    <message>
        <source>{answers} to be marked</source>
        <translation>{answers} por calificar</translation>
    </message>
    <message>
        <source>{score} / {maximum} so far</source>
        <translation>{score} / {maximum} por ahora</translation>
    </message>
</context>
<context>
    <name>HotText</name>
    <message>
        <source>Picture</source>
        <translation>Imagen</translation>
    </message>
</context>
<context>
    <name>HotspotWidget</name>
    <message>
        <source>Arrow keys move among the areas, Space picks.</source>
        <translation>Las flechas pasan de una zona a otra, Espacio elige.</translation>
    </message>
    <message>
        <source>Pick one area: press it, or use the arrow keys and Space.</source>
        <translation>Elija una zona: púlsela o use las flechas y Espacio.</translation>
    </message>
    <message>
        <source>Pick areas: press them, or use the arrow keys and Space.</source>
        <translation>Elija zonas: púlselas o use las flechas y Espacio.</translation>
    </message>
    <message>
        <source>1 area picked</source>
        <translation>1 zona elegida</translation>
    </message>
    <message>
        <source>Pick at least {n} areas: press them, or use the arrow keys and Space.</source>
        <translation>Elija al menos {n} zonas: púlselas o use las flechas y Espacio.</translation>
    </message>
    <message>
        <source>Pick up to {n} areas: press them, or use the arrow keys and Space.</source>
        <translation>Elija hasta {n} zonas: púlselas o use las flechas y Espacio.</translation>
    </message>
    <message>
        <source>Pick {n} areas: press them, or use the arrow keys and Space.</source>
        <translation>Elija {n} zonas: púlselas o use las flechas y Espacio.</translation>
    </message>
    <message>
        <source>{count} of {most} picked</source>
        <translation>{count} de {most} elegidas</translation>
    </message>
    <message>
        <source>{count} picked</source>
        <translation>{count} elegidas</translation>
    </message>
    <message>
        <source>{text}. Clear one before picking another.</source>
        <translation>{text}. Borre una antes de elegir otra.</translation>
    </message>
</context>
<context>
    <name>HottextWidget</name>
    <message>
        <source>Pick one of {all} marked places.</source>
        <translation>Elija uno de los {all} lugares marcados.</translation>
    </message>
    <message>
        <source>{count} of {most} picked.</source>
        <translation>{count} de {most} elegidos.</translation>
    </message>
    <message>
        <source>{n} picked.</source>
        <translation>Elegidos: {n}.</translation>
    </message>
    <message>
        <source>{told} Put one back before picking another.</source>
        <translation>{told} Devuelva uno antes de elegir otro.</translation>
    </message>
    <message>
        <source>{told} Pick at least {more}.</source>
        <translation>{told} Elija al menos {more}.</translation>
    </message>
    <message>
        <source>None picked yet.</source>
        <translation>Aún ninguno elegido.</translation>
    </message>
    <message>
        <source>Pick up to {n}. None picked yet.</source>
        <translation>Elija hasta {n}. Aún ninguno elegido.</translation>
    </message>
    <message>
        <source>Pick {n}.</source>
        <translation>Elija {n}.</translation>
    </message>
    <message>
        <source>Place {n} of {all}. {note}</source>
        <translation>Lugar {n} de {all}. {note}</translation>
    </message>
</context>
<context>
    <name>IdentityView</name>
    <message>
        <source>Candidate number</source>
        <translation>Número de candidato</translation>
    </message>
    <message>
        <source>Desk</source>
        <translation>Mesa</translation>
    </message>
    <message>
        <source>If it is not, go back and tell the proctor. Nothing has been started.</source>
        <translation>Si no, vuelva atrás y avise al supervisor. No se ha empezado nada.</translation>
    </message>
    <message>
        <source>Is this you?</source>
        <translation>¿Es usted?</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lugar</translation>
    </message>
    <message>
        <source>Sitting</source>
        <translation>Convocatoria</translation>
    </message>
    <message>
        <source>This is me</source>
        <translation>Soy yo</translation>
    </message>
    <message>
        <source>This is not me</source>
        <translation>No soy yo</translation>
    </message>
</context>
<context>
    <name>InsertRow</name>
    <message>
        <source>Put the result into the answer</source>
        <translation>Poner el resultado en la respuesta</translation>
    </message>
    <message>
        <source>Types it where you were typing last.</source>
        <translation>Lo escribe donde usted escribió por última vez.</translation>
    </message>
    <message>
        <source>{number} was put into the answer</source>
        <translation>{number} se puso en la respuesta</translation>
    </message>
</context>
<context>
    <name>InstructionsView</name>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Start the test</source>
        <translation>Empezar el examen</translation>
    </message>
    <message>
        <source>Starting…</source>
        <translation>Empezando…</translation>
    </message>
    <message>
        <source>Candidate {n}</source>
        <translation>Candidato {n}</translation>
    </message>
    <message>
        <source>Agree to the statement to start.</source>
        <translation>Acepte la declaración para empezar.</translation>
    </message>
    <message>
        <source>Check below a question shows how your answer comes out.</source>
        <translation>Comprobar, debajo de una pregunta, muestra si su respuesta es correcta.</translation>
    </message>
    <message>
        <source>Desk {desk}</source>
        <translation>Mesa {desk}</translation>
    </message>
    <message>
        <source>For switches, or without arrow keys: Tab stops at every answer, Space or Enter presses.</source>
        <translation>Con pulsadores o sin flechas: Tab se detiene en cada respuesta; Espacio o Intro pulsa.</translation>
    </message>
    <message>
        <source>Go on with the test</source>
        <translation>Seguir con el examen</translation>
    </message>
    <message>
        <source>I have read the statement, and I agree to it.</source>
        <translation>He leído la declaración y la acepto.</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>Declaración</translation>
    </message>
    <message>
        <source>Stay on this screen until you submit. Leaving it is recorded.</source>
        <translation>Permanezca en esta pantalla hasta entregar. Si sale de ella, queda anotado.</translation>
    </message>
    <message>
        <source>Tab stops everywhere</source>
        <translation>Tab se detiene en todo</translation>
    </message>
    <message>
        <source>The clock has been kept for you.</source>
        <translation>Se le ha guardado el tiempo.</translation>
    </message>
    <message>
        <source>The clock starts when you press Start.</source>
        <translation>El tiempo empieza al pulsar Empezar.</translation>
    </message>
    <message>
        <source>This is practice: it counts for nothing, and you can leave and go on later.</source>
        <translation>Esto es práctica: no cuenta, y puede salir y seguir más tarde.</translation>
    </message>
    <message>
        <source>Try it out</source>
        <translation>Probar</translation>
    </message>
    <message>
        <source>check the answer</source>
        <translation>comprobar la respuesta</translation>
    </message>
    <message>
        <source>highlight selected words or write a note on them, where that is allowed</source>
        <translation>resaltar las palabras seleccionadas o escribir una nota, donde se permita</translation>
    </message>
    <message>
        <source>in this test</source>
        <translation>en este examen</translation>
    </message>
    <message>
        <source>larger text, smaller text, the size set for you</source>
        <translation>texto más grande, más pequeño, el tamaño previsto para usted</translation>
    </message>
    <message>
        <source>list the notes on this page</source>
        <translation>listar las notas de esta página</translation>
    </message>
    <message>
        <source>put a caret into the text; Shift with arrows selects words</source>
        <translation>poner un cursor en el texto; Mayús con flechas selecciona palabras</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>Sin límite</translation>
    </message>
    <message>
        <source>rule an option out or bring it back, where that is allowed</source>
        <translation>descartar una opción o recuperarla, donde se permita</translation>
    </message>
    <message>
        <source>time</source>
        <translation>tiempo</translation>
    </message>
    <message>
        <source>your time, with {n}% extra</source>
        <translation>su tiempo, con un {n} % más</translation>
    </message>
    <message>
        <source>your time</source>
        <translation>su tiempo</translation>
    </message>
    <message>
        <source>Instructions</source>
        <translation>Instrucciones</translation>
    </message>
    <message>
        <source>Good to know</source>
        <translation>Conviene saber</translation>
    </message>
    <message>
        <source>Every answer is saved on this computer as you give it. A tick at the top shows it.</source>
        <translation>Cada respuesta se guarda en este equipo en cuanto la da. Una marca arriba lo muestra.</translation>
    </message>
    <message>
        <source>A lost network or a power cut does not lose your answers.</source>
        <translation>Un corte de red o de luz no le hace perder sus respuestas.</translation>
    </message>
    <message>
        <source>You can look over all answers before you submit. After that they cannot change.</source>
        <translation>Puede repasar todas sus respuestas antes de entregar. Después ya no cambian.</translation>
    </message>
    <message>
        <source>When the time is over, the test is submitted with the answers given so far.</source>
        <translation>Cuando se acaba el tiempo, el examen se entrega con las respuestas dadas hasta entonces.</translation>
    </message>
    <message>
        <source>The test by keyboard</source>
        <translation>El examen con el teclado</translation>
    </message>
    <message>
        <source>next and previous question</source>
        <translation>pregunta siguiente y anterior</translation>
    </message>
    <message>
        <source>choose an answer; the same key again clears it</source>
        <translation>elegir una respuesta; la misma tecla la borra</translation>
    </message>
    <message>
        <source>go to a question by its number</source>
        <translation>ir a una pregunta por su número</translation>
    </message>
    <message>
        <source>flag a question for a second look</source>
        <translation>marcar una pregunta para volver a ella</translation>
    </message>
    <message>
        <source>review all answers</source>
        <translation>repasar todas las respuestas</translation>
    </message>
    <message>
        <source>move between passage, questions and question numbers</source>
        <translation>pasar del texto a las preguntas y a los números</translation>
    </message>
</context>
<context>
    <name>ItemView</name>
    <message>
        <source>Flag</source>
        <translation>Marcar</translation>
    </message>
    <message>
        <source>Question {number}</source>
        <translation>Pregunta {number}</translation>
    </message>
    <message>
        <source>Information</source>
        <translation>Información</translation>
    </message>
    <message>
        <source>Flagged</source>
        <translation>Marcada</translation>
    </message>
    <message>
        <source>Marks the question for a second look</source>
        <translation>Marca la pregunta para volver a mirarla</translation>
    </message>
</context>
<context>
    <name>Keypad</name>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
</context>
<context>
    <name>LabelBoard</name>
    <message>
        <source>Labels to choose from</source>
        <translation>Etiquetas para elegir</translation>
    </message>
    <message>
        <source>the labels</source>
        <translation>las etiquetas</translation>
    </message>
</context>
<context>
    <name>LabelList</name>
    <message>
        <source>Press a label, then its place.</source>
        <translation>Pulse una etiqueta y luego su lugar.</translation>
    </message>
    <message>
        <source>You can still answer: put the labels beside the names of its areas.</source>
        <translation>Aun así puede responder: ponga las etiquetas junto a los nombres de las zonas.</translation>
    </message>
    <message>
        <source>Put a label here</source>
        <translation>Poner una etiqueta aquí</translation>
    </message>
</context>
<context>
    <name>LaunchSheet</name>
    <message>
        <source>0 to {most}</source>
        <translation>De 0 a {most}</translation>
    </message>
    <message>
        <source>Accommodations</source>
        <translation>Adaptaciones</translation>
    </message>
    <message>
        <source>Change them</source>
        <translation>Cambiarlas</translation>
    </message>
    <message>
        <source>Extra minutes</source>
        <translation>Minutos adicionales</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Seguir</translation>
    </message>
    <message>
        <source>Go on with the test</source>
        <translation>Seguir con el examen</translation>
    </message>
    <message>
        <source>It stands in the log of the test.</source>
        <translation>Queda en el registro del examen.</translation>
    </message>
    <message>
        <source>Launch</source>
        <translation>Lanzar</translation>
    </message>
    <message>
        <source>Launch the test</source>
        <translation>Lanzar el examen</translation>
    </message>
    <message>
        <source>More minutes from now on</source>
        <translation>Minutos más a partir de ahora</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Time, in percent of everybody&apos;s</source>
        <translation>Tiempo, en porcentaje del de todos</translation>
    </message>
    <message>
        <source>You vouch for who sits here: no password is asked. The candidate confirms their name, and the screen is locked when they press Start.</source>
        <translation>Usted responde de quién se sienta aquí: no se pide contraseña. El candidato confirma su nombre y la pantalla se bloquea cuando pulsa Comenzar.</translation>
    </message>
    <message>
        <source>{least} to {most}</source>
        <translation>De {least} a {most}</translation>
    </message>
</context>
<context>
    <name>LinePanel</name>
    <message>
        <source>Calculation</source>
        <translation>Cálculo</translation>
    </message>
    <message>
        <source>Enter calculates; arrow up brings back the line before.</source>
        <translation>Intro calcula; flecha arriba recupera la línea anterior.</translation>
    </message>
</context>
<context>
    <name>LockedView</name>
    <message>
        <source>Allow this until the end, and go on</source>
        <translation>Permitir esto hasta el final y seguir</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Comprobando…</translation>
    </message>
    <message>
        <source>End the test here</source>
        <translation>Terminar el examen aquí</translation>
    </message>
    <message>
        <source>For the proctor</source>
        <translation>Para el supervisor</translation>
    </message>
    <message>
        <source>Go on with the test</source>
        <translation>Seguir con el examen</translation>
    </message>
    <message>
        <source>Please wait. It goes on when the proctor says so.</source>
        <translation>Espere, por favor. Continuará cuando lo diga el supervisor.</translation>
    </message>
    <message>
        <source>Proctor PIN</source>
        <translation>PIN del supervisor</translation>
    </message>
    <message>
        <source>Proctor PIN or unlock code</source>
        <translation>PIN del supervisor o código de desbloqueo</translation>
    </message>
    <message>
        <source>Raise your hand. A proctor looks at it and opens the test again.</source>
        <translation>Levante la mano. Un supervisor lo mirará y volverá a abrir el examen.</translation>
    </message>
    <message>
        <source>The test clock goes on.</source>
        <translation>El reloj de la prueba sigue en marcha.</translation>
    </message>
    <message>
        <source>The test clock is stopped.</source>
        <translation>El reloj de la prueba está parado.</translation>
    </message>
    <message>
        <source>The test is locked</source>
        <translation>El examen está bloqueado</translation>
    </message>
    <message>
        <source>The test is paused</source>
        <translation>El examen está en pausa</translation>
    </message>
    <message>
        <source>This PIN is not right.</source>
        <translation>Este PIN no es correcto.</translation>
    </message>
    <message>
        <source>This code is not right.</source>
        <translation>Este código no es correcto.</translation>
    </message>
    <message>
        <source>This is neither the PIN nor the code that opens this test now.</source>
        <translation>No es ni el PIN ni el código que abre este examen ahora.</translation>
    </message>
    <message>
        <source>This test is opened from the server, not here.</source>
        <translation>Este examen se abre desde el servidor, no aquí.</translation>
    </message>
    <message>
        <source>Unlock code</source>
        <translation>Código de desbloqueo</translation>
    </message>
    <message>
        <source>Your answers are saved on this computer.</source>
        <translation>Sus respuestas están guardadas en este equipo.</translation>
    </message>
</context>
<context>
    <name>LogSheet</name>
    <message>
        <source>Acknowledge all</source>
        <translation>Enterado de todo</translation>
    </message>
    <message>
        <source>Alarms</source>
        <translation>Alarmas</translation>
    </message>
    <message>
        <source>Alarms and orders</source>
        <translation>Alarmas y órdenes</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>None since you began to watch.</source>
        <translation>Ninguna desde que empezó a observar.</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Órdenes</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>Enviar otra vez</translation>
    </message>
</context>
<context>
    <name>MachineCard</name>
    <message>
        <source>Control</source>
        <translation>Control</translation>
    </message>
    <message>
        <source>Not looked at yet.</source>
        <translation>Aún no se ha mirado.</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Desenlace</translation>
    </message>
    <message>
        <source>The sitting wants</source>
        <translation>La sesión quiere</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Este equipo</translation>
    </message>
</context>
<context>
    <name>MachineSummary</name>
    <message>
        <source>Look again</source>
        <translation>Mirar de nuevo</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Mirando…</translation>
    </message>
    <message>
        <source>Not looked at yet.</source>
        <translation>Aún no se ha mirado.</translation>
    </message>
    <message>
        <source>This computer is being looked at.</source>
        <translation>Se está mirando este equipo.</translation>
    </message>
</context>
<context>
    <name>MagnifierPanel</name>
    <message>
        <source>Move the lens</source>
        <translation>Mover la lupa</translation>
    </message>
    <message>
        <source>Stronger</source>
        <translation>Más fuerte</translation>
    </message>
    <message>
        <source>Weaker</source>
        <translation>Menos fuerte</translation>
    </message>
</context>
<context>
    <name>MarkBar</name>
    <message>
        <source>Mark the selected words</source>
        <translation>Anotar las palabras seleccionadas</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Takes highlights and whole notes off the selected words (Delete)</source>
        <translation>Quita de las palabras seleccionadas los resaltados y las notas enteras (Supr)</translation>
    </message>
</context>
<context>
    <name>Marks</name>
    <message>
        <source>Highlight</source>
        <translation>Resaltado</translation>
    </message>
    <message>
        <source>Highlight with a dashed line</source>
        <translation>Resaltado con línea discontinua</translation>
    </message>
    <message>
        <source>Highlight with a wavy line</source>
        <translation>Resaltado con línea ondulada</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Note {number} on “{words}”: {note}</source>
        <translation>Nota {number} sobre «{words}»: {note}</translation>
    </message>
    <message>
        <source>Note: {note}</source>
        <translation>Nota: {note}</translation>
    </message>
    <message>
        <source>{kind} begins</source>
        <translation>{kind}, inicio</translation>
    </message>
    <message>
        <source>{kind} ends</source>
        <translation>{kind}, fin</translation>
    </message>
    <message>
        <source>{kind}: “{words}”</source>
        <translation>{kind}: «{words}»</translation>
    </message>
</context>
<context>
    <name>MatchingWidget</name>
    <message>
        <source>Answers to choose from</source>
        <translation>Respuestas para elegir</translation>
    </message>
    <message>
        <source>Press an answer, then its place.</source>
        <translation>Pulse una respuesta y luego su lugar.</translation>
    </message>
    <message>
        <source>the answers</source>
        <translation>las respuestas</translation>
    </message>
    <message>
        <source>Put an answer here</source>
        <translation>Poner una respuesta aquí</translation>
    </message>
</context>
<context>
    <name>MatrixWidget</name>
    <message>
        <source>This row takes no more than {n}. Clear one first.</source>
        <translation>Esta fila no admite más de {n}. Borre una primero.</translation>
    </message>
    <message>
        <source>“{column}” is taken as often as it may be. Clear it in another row first.</source>
        <translation>«{column}» ya está puesta cuantas veces se puede. Bórrela primero en otra fila.</translation>
    </message>
</context>
<context>
    <name>MessageSheet</name>
    <message>
        <source>Message</source>
        <translation>Mensaje</translation>
    </message>
</context>
<context>
    <name>MultipleChoiceWidget</name>
    <message>
        <source>{count} of {most} chosen</source>
        <translation>{count} de {most} elegidas</translation>
    </message>
    <message>
        <source>{chosen}. Clear one before choosing another.</source>
        <translation>{chosen}. Borre una antes de elegir otra.</translation>
    </message>
    <message>
        <source>Choose at least {n}. None chosen yet.</source>
        <translation>Elija al menos {n}. Aún ninguna elegida.</translation>
    </message>
    <message>
        <source>Choose up to {n}. None chosen yet.</source>
        <translation>Elija hasta {n}. Aún ninguna elegida.</translation>
    </message>
    <message>
        <source>Choose {n}. None chosen yet.</source>
        <translation>Elija {n}. Aún ninguna elegida.</translation>
    </message>
    <message>
        <source>None chosen yet.</source>
        <translation>Aún ninguna elegida.</translation>
    </message>
    <message>
        <source>{count} chosen</source>
        <translation>{count} elegidas</translation>
    </message>
</context>
<context>
    <name>NavSquare</name>
    <message>
        <source>Question {number}</source>
        <translation>Pregunta {number}</translation>
    </message>
    <message>
        <source>Information</source>
        <translation>Información</translation>
    </message>
    <message>
        <source>answered</source>
        <translation>respondida</translation>
    </message>
    <message>
        <source>flagged</source>
        <translation>marcada</translation>
    </message>
    <message>
        <source>not answered</source>
        <translation>sin responder</translation>
    </message>
    <message>
        <source>not visited</source>
        <translation>no vista</translation>
    </message>
    <message>
        <source>partly answered</source>
        <translation>respondida en parte</translation>
    </message>
    <message>
        <source>read</source>
        <translation>leída</translation>
    </message>
    <message>
        <source>current</source>
        <translation>actual</translation>
    </message>
    <message>
        <source>cannot be opened from here</source>
        <translation>no se puede abrir desde aquí</translation>
    </message>
</context>
<context>
    <name>NavigatorStrip</name>
    <message>
        <source>Questions</source>
        <translation>Preguntas</translation>
    </message>
</context>
<context>
    <name>NotLockedLine</name>
    <message>
        <source>Not locked: this computer does not keep other programs away from the test.</source>
        <translation>Sin bloqueo: este equipo no mantiene otros programas lejos del examen.</translation>
    </message>
</context>
<context>
    <name>NoteCard</name>
    <message>
        <source>All notes</source>
        <translation>Todas las notas</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Borrar</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Listo</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>The note is full.</source>
        <translation>La nota está llena.</translation>
    </message>
    <message>
        <source>Write a note</source>
        <translation>Escribir una nota</translation>
    </message>
</context>
<context>
    <name>NoteSheet</name>
    <message>
        <source>About</source>
        <translation>Sobre</translation>
    </message>
    <message>
        <source>In your own words</source>
        <translation>Con sus propias palabras</translation>
    </message>
    <message>
        <source>It stands in the log of the test and is counted in reports. The candidate is not told.</source>
        <translation>Queda en el registro del examen y se cuenta en los informes. Al candidato no se le dice.</translation>
    </message>
    <message>
        <source>Note an irregularity</source>
        <translation>Anotar una irregularidad</translation>
    </message>
    <message>
        <source>Note it</source>
        <translation>Anotarla</translation>
    </message>
    <message>
        <source>Say in your own words what it was.</source>
        <translation>Diga con sus propias palabras qué fue.</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Qué ocurrió</translation>
    </message>
</context>
<context>
    <name>NoteSign</name>
    <message>
        <source>Note {number}: {note}</source>
        <translation>Nota {number}: {note}</translation>
    </message>
</context>
<context>
    <name>NotepadPanel</name>
    <message>
        <source>Room for {left} characters more.</source>
        <translation>Queda sitio para {left} caracteres.</translation>
    </message>
    <message>
        <source>The notepad is full: {most} characters.</source>
        <translation>El bloc de notas está lleno: {most} caracteres.</translation>
    </message>
</context>
<context>
    <name>NotesPanel</name>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Notes on this page</source>
        <translation>Notas de esta página</translation>
    </message>
    <message>
        <source>There are no notes yet. Select words in a text, then choose Note or press Ctrl+M.</source>
        <translation>Aún no hay notas. Seleccione palabras en un texto y elija Nota o pulse Ctrl+M.</translation>
    </message>
</context>
<context>
    <name>NumericWidget</name>
    <message>
        <source>Your answer</source>
        <translation>Su respuesta</translation>
    </message>
    <message>
        <source>{name}, {unit}</source>
        <translation>{name}, {unit}</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unidad</translation>
    </message>
    <message>
        <source>This does not read as a number. It is kept as you typed it.</source>
        <translation>Esto no se lee como un número. Se guarda tal como lo escribió.</translation>
    </message>
</context>
<context>
    <name>OpeningView</name>
    <message>
        <source>Opening…</source>
        <translation>Abriendo…</translation>
    </message>
</context>
<context>
    <name>OptionCard</name>
    <message>
        <source>Ruled out</source>
        <translation>Descartada</translation>
    </message>
</context>
<context>
    <name>OrderRow</name>
    <message>
        <source>Move {thing} up</source>
        <translation>Subir {thing}</translation>
    </message>
    <message>
        <source>Move {thing} down</source>
        <translation>Bajar {thing}</translation>
    </message>
    <message>
        <source>Take {thing} out of the order</source>
        <translation>Sacar {thing} del orden</translation>
    </message>
    <message>
        <source>Put {thing} next</source>
        <translation>Poner {thing} a continuación</translation>
    </message>
</context>
<context>
    <name>OrderSheets</name>
    <message>
        <source>Cancel it now</source>
        <translation>Anularla ahora</translation>
    </message>
    <message>
        <source>Cancel the test of {name}</source>
        <translation>Anular la prueba de {name}</translation>
    </message>
    <message>
        <source>End it now</source>
        <translation>Terminarla ahora</translation>
    </message>
    <message>
        <source>End the test of {name}</source>
        <translation>Terminar la prueba de {name}</translation>
    </message>
    <message>
        <source>Give this time</source>
        <translation>Dar este tiempo</translation>
    </message>
    <message>
        <source>It is kept on the server, with your name.</source>
        <translation>Queda en el servidor, con su nombre.</translation>
    </message>
    <message>
        <source>It is on the candidate&apos;s clock as soon as the computer hears of it.</source>
        <translation>Está en el reloj del candidato en cuanto el ordenador lo sabe.</translation>
    </message>
    <message>
        <source>It is shown over the test until it is dismissed.</source>
        <translation>Se muestra sobre la prueba hasta que se cierra.</translation>
    </message>
    <message>
        <source>It is submitted as it is, with all that was answered. It cannot be opened again.</source>
        <translation>Se entrega como está, con todo lo respondido. No se puede volver a abrir.</translation>
    </message>
    <message>
        <source>It rests until staff let it go on. Whether the clock stops was agreed before.</source>
        <translation>Descansa hasta que el personal la deje seguir. Si el reloj se para se acordó antes.</translation>
    </message>
    <message>
        <source>It stands in the log of the test.</source>
        <translation>Queda en el registro de la prueba.</translation>
    </message>
    <message>
        <source>Let all go on</source>
        <translation>Dejar seguir a todos</translation>
    </message>
    <message>
        <source>Let it go on</source>
        <translation>Dejar que siga</translation>
    </message>
    <message>
        <source>Let {name} go on</source>
        <translation>Dejar seguir a {name}</translation>
    </message>
    <message>
        <source>Lock all tests</source>
        <translation>Bloquear todas las pruebas</translation>
    </message>
    <message>
        <source>Lock it</source>
        <translation>Bloquearla</translation>
    </message>
    <message>
        <source>Lock the test of {name}</source>
        <translation>Bloquear la prueba de {name}</translation>
    </message>
    <message>
        <source>Message to all</source>
        <translation>Mensaje a todos</translation>
    </message>
    <message>
        <source>Message to {name}</source>
        <translation>Mensaje a {name}</translation>
    </message>
    <message>
        <source>More time for all</source>
        <translation>Más tiempo para todos</translation>
    </message>
    <message>
        <source>More time for {name}</source>
        <translation>Más tiempo para {name}</translation>
    </message>
    <message>
        <source>Pause all tests</source>
        <translation>Pausar todas las pruebas</translation>
    </message>
    <message>
        <source>Pause it</source>
        <translation>Pausarla</translation>
    </message>
    <message>
        <source>Pause the test of {name}</source>
        <translation>Pausar la prueba de {name}</translation>
    </message>
    <message>
        <source>Send it</source>
        <translation>Enviarlo</translation>
    </message>
    <message>
        <source>Tell {count}</source>
        <translation>Avisar a {count}</translation>
    </message>
    <message>
        <source>The candidate reads it, and it stands in the log.</source>
        <translation>El candidato lo lee y queda en el registro.</translation>
    </message>
    <message>
        <source>The lock that is known here is opened, and no later one.</source>
        <translation>Se abre el bloqueo que aquí se conoce, y ninguno posterior.</translation>
    </message>
    <message>
        <source>The test ends and does not count. It cannot be opened again.</source>
        <translation>La prueba termina y no cuenta. No se puede volver a abrir.</translation>
    </message>
    <message>
        <source>The test is covered until it is unlocked from here or at the computer.</source>
        <translation>La prueba queda cubierta hasta que se desbloquee desde aquí o en el ordenador.</translation>
    </message>
    <message>
        <source>This goes to everybody whose test is under way: {count}.</source>
        <translation>Esto va a todos los que tienen la prueba en curso: {count}.</translation>
    </message>
    <message>
        <source>Unlock it</source>
        <translation>Desbloquearla</translation>
    </message>
    <message>
        <source>Unlock the test of {name}</source>
        <translation>Desbloquear la prueba de {name}</translation>
    </message>
    <message>
        <source>What staff have paused goes on. What a control has locked stays locked.</source>
        <translation>Sigue lo que pausó el personal. Lo que bloqueó un control sigue bloqueado.</translation>
    </message>
</context>
<context>
    <name>OrderWidget</name>
    <message>
        <source>To place</source>
        <translation>Por colocar</translation>
    </message>
    <message>
        <source>In order</source>
        <translation>En orden</translation>
    </message>
    <message>
        <source>Held: {thing}. Arrow keys move it, Enter puts it down, Escape puts it back.</source>
        <translation>Tomado: {thing}. Las flechas lo mueven, Intro lo suelta, Escape lo devuelve.</translation>
    </message>
    <message>
        <source>Put the next one here</source>
        <translation>Ponga aquí el siguiente</translation>
    </message>
    <message>
        <source>place {n}</source>
        <translation>lugar {n}</translation>
    </message>
    <message>
        <source>{n} of {all} placed</source>
        <translation>Colocados: {n} de {all}</translation>
    </message>
    <message>
        <source>{thing}: place {n} of {count}.</source>
        <translation>{thing}: lugar {n} de {count}.</translation>
    </message>
    <message>
        <source>Clear answer</source>
        <translation>Borrar la respuesta</translation>
    </message>
    <message>
        <source>Keep this order</source>
        <translation>Conservar este orden</translation>
    </message>
    <message>
        <source>This order is your answer.</source>
        <translation>Este orden es su respuesta.</translation>
    </message>
    <message>
        <source>Your answer ends with place {n} so far.</source>
        <translation>Su respuesta llega por ahora hasta el lugar {n}.</translation>
    </message>
    <message>
        <source>Not answered yet. Move something, or keep this order.</source>
        <translation>Aún sin responder. Mueva algo o conserve este orden.</translation>
    </message>
</context>
<context>
    <name>Outcome</name>
    <message>
        <source>Not right</source>
        <translation>Incorrecta</translation>
    </message>
    <message>
        <source>Partly right</source>
        <translation>Correcta en parte</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Correcta</translation>
    </message>
    <message>
        <source>Right answer</source>
        <translation>Respuesta correcta</translation>
    </message>
    <message>
        <source>You can change your answer and check it again.</source>
        <translation>Puede cambiar su respuesta y comprobarla de nuevo.</translation>
    </message>
    <message>
        <source>You can change your answer and check it {left}.</source>
        <translation>Puede cambiar su respuesta y comprobarla {left}.</translation>
    </message>
    <message>
        <source>{score} of {maximum}</source>
        <translation>{score} de {maximum}</translation>
    </message>
</context>
<context>
    <name>PageMarks</name>
    <message>
        <source>Caret on. Shift and arrows select.</source>
        <translation>Cursor activo. Mayús y flechas seleccionan.</translation>
    </message>
    <message>
        <source>Highlight removed</source>
        <translation>Resaltado quitado</translation>
    </message>
    <message>
        <source>Marks removed</source>
        <translation>Anotaciones quitadas</translation>
    </message>
</context>
<context>
    <name>PageNotes</name>
    <message>
        <source>New note</source>
        <translation>Nota nueva</translation>
    </message>
    <message>
        <source>Note deleted</source>
        <translation>Nota borrada</translation>
    </message>
    <message>
        <source>Note {number}</source>
        <translation>Nota {number}</translation>
    </message>
</context>
<context>
    <name>PageView</name>
    <message>
        <source>Information</source>
        <translation>Información</translation>
    </message>
    <message>
        <source>Question {number}</source>
        <translation>Pregunta {number}</translation>
    </message>
    <message>
        <source>Questions {first}–{last}</source>
        <translation>Preguntas {first}–{last}</translation>
    </message>
</context>
<context>
    <name>PairBoard</name>
    <message>
        <source>{thing} is used already.</source>
        <translation>{thing} ya está usado.</translation>
    </message>
</context>
<context>
    <name>PairRow</name>
    <message>
        <source>{first} with {second}</source>
        <translation>{first} con {second}</translation>
    </message>
    <message>
        <source>Delete takes the pair apart.</source>
        <translation>Supr deshace la pareja.</translation>
    </message>
    <message>
        <source>Take apart {first} and {second}</source>
        <translation>Separar {first} y {second}</translation>
    </message>
</context>
<context>
    <name>PairRows</name>
    <message>
        <source>Pairs: {n} of {most}</source>
        <translation>Parejas: {n} de {most}</translation>
    </message>
    <message>
        <source>Pairs: {n}</source>
        <translation>Parejas: {n}</translation>
    </message>
</context>
<context>
    <name>PaneSwitch</name>
    <message>
        <source>Passage</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Preguntas</translation>
    </message>
    <message>
        <source>What is in view</source>
        <translation>Lo que se ve</translation>
    </message>
</context>
<context>
    <name>PauseNote</name>
    <message>
        <source>After this one you have {breaks} left.</source>
        <translation>Después de este aún tiene {breaks}.</translation>
    </message>
    <message>
        <source>Break</source>
        <translation>Descanso</translation>
    </message>
    <message>
        <source>End the break</source>
        <translation>Terminar el descanso</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Seguir</translation>
    </message>
    <message>
        <source>It lasts until you end it.</source>
        <translation>Dura hasta que usted lo termine.</translation>
    </message>
    <message>
        <source>The break ends in one minute.</source>
        <translation>El descanso termina en un minuto.</translation>
    </message>
    <message>
        <source>The break lasts up to {length} and then ends by itself.</source>
        <translation>El descanso dura {length} como máximo y luego termina solo.</translation>
    </message>
    <message>
        <source>The test clock goes on.</source>
        <translation>El reloj de la prueba sigue en marcha.</translation>
    </message>
    <message>
        <source>The test clock is stopped, and the questions are hidden.</source>
        <translation>El tiempo del examen está detenido y las preguntas están ocultas.</translation>
    </message>
    <message>
        <source>The test clock is stopped.</source>
        <translation>El reloj de la prueba está parado.</translation>
    </message>
    <message>
        <source>The test is paused</source>
        <translation>El examen está en pausa</translation>
    </message>
    <message>
        <source>This is your last break.</source>
        <translation>Este es su último descanso.</translation>
    </message>
    <message>
        <source>Your answers are kept. The questions come back when the test goes on.</source>
        <translation>Sus respuestas se conservan. Las preguntas vuelven cuando siga el examen.</translation>
    </message>
    <message>
        <source>{time} of the break left</source>
        <translation>Quedan {time} de descanso</translation>
    </message>
</context>
<context>
    <name>Photo</name>
    <message>
        <source>Photo of the candidate</source>
        <translation>Foto del candidato</translation>
    </message>
</context>
<context>
    <name>PictureBoard</name>
    <message>
        <source>Enlarge</source>
        <translation>Ampliar</translation>
    </message>
    <message>
        <source>Enlarge the picture</source>
        <translation>Ampliar la imagen</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Reducir</translation>
    </message>
</context>
<context>
    <name>PictureCanvas</name>
    <message>
        <source>Picture: {alt}</source>
        <translation>Imagen: {alt}</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Imagen</translation>
    </message>
</context>
<context>
    <name>PinEntry</name>
    <message>
        <source>Proctor PIN</source>
        <translation>PIN del supervisor</translation>
    </message>
    <message>
        <source>This PIN is not right.</source>
        <translation>Este PIN no es correcto.</translation>
    </message>
    <message>
        <source>Try again in {time}.</source>
        <translation>Reintente dentro de {time}.</translation>
    </message>
</context>
<context>
    <name>PinPanel</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Comprobando…</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuar</translation>
    </message>
</context>
<context>
    <name>PocketPanel</name>
    <message>
        <source>Type digits and signs; Enter calculates.</source>
        <translation>Escriba cifras y signos; Intro calcula.</translation>
    </message>
</context>
<context>
    <name>PopupList</name>
    <message>
        <source>Empty</source>
        <translation>Vacío</translation>
    </message>
</context>
<context>
    <name>PracticeView</name>
    <message>
        <source>Any test, by lot. New ones come first.</source>
        <translation>Un examen al azar. Los nuevos van primero.</translation>
    </message>
    <message>
        <source>At random</source>
        <translation>Al azar</translation>
    </message>
    <message>
        <source>Choose for me</source>
        <translation>Elegir por mí</translation>
    </message>
    <message>
        <source>Choosing…</source>
        <translation>Eligiendo…</translation>
    </message>
    <message>
        <source>Done {times}</source>
        <translation>Hecho {times}</translation>
    </message>
    <message>
        <source>Enter the code</source>
        <translation>Introduzca el código</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Seguir</translation>
    </message>
    <message>
        <source>How a test is chosen</source>
        <translation>Cómo se elige un examen</translation>
    </message>
    <message>
        <source>How a test is chosen for you</source>
        <translation>Cómo se elige un examen para usted</translation>
    </message>
    <message>
        <source>In turn</source>
        <translation>Por turno</translation>
    </message>
    <message>
        <source>Least used</source>
        <translation>El menos usado</translation>
    </message>
    <message>
        <source>Looking for tests…</source>
        <translation>Buscando exámenes…</translation>
    </message>
    <message>
        <source>My attempts</source>
        <translation>Mis intentos</translation>
    </message>
    <message>
        <source>No practice tests yet</source>
        <translation>Aún no hay prácticas</translation>
    </message>
    <message>
        <source>Not done yet</source>
        <translation>Aún no hecho</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>Práctica</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Cerrar sesión</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Empezar</translation>
    </message>
    <message>
        <source>Tests</source>
        <translation>Exámenes</translation>
    </message>
    <message>
        <source>The test that was used least on this computer. New ones come first.</source>
        <translation>El examen menos usado en este equipo. Los nuevos van primero.</translation>
    </message>
    <message>
        <source>The test that was used longest ago. New ones come first.</source>
        <translation>El examen que se usó hace más tiempo. Los nuevos van primero.</translation>
    </message>
    <message>
        <source>They appear here as soon as your organisation sends them to this computer, or somebody brings them as a file.</source>
        <translation>Aparecen aquí en cuanto su organización los envía a este equipo o alguien los trae como archivo.</translation>
    </message>
    <message>
        <source>best {score} of {maximum}</source>
        <translation>mejor nota {score} de {maximum}</translation>
    </message>
    <message>
        <source>{name}: nothing here counts, and you can leave a test and go on later.</source>
        <translation>{name}: aquí nada cuenta, y puede salir de un examen y seguir más tarde.</translation>
    </message>
</context>
<context>
    <name>PreviewView</name>
    <message>
        <source>Carrel preview</source>
        <translation>Vista previa de Carrel</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Página</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Comprobar</translation>
    </message>
    <message>
        <source>Light or dark</source>
        <translation>Claro u oscuro</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Tamaño del texto</translation>
    </message>
    <message>
        <source>Mistakes</source>
        <translation>Errores</translation>
    </message>
    <message>
        <source>a person marks</source>
        <translation>califica una persona</translation>
    </message>
</context>
<context>
    <name>ProctorPanel</name>
    <message>
        <source>Leave the test</source>
        <translation>Salir del examen</translation>
    </message>
    <message>
        <source>Stay in the test</source>
        <translation>Quedarse en el examen</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Salir</translation>
    </message>
    <message>
        <source>Only a proctor can do this. The answers are kept, and the test can go on later.</source>
        <translation>Solo un supervisor puede hacerlo. Las respuestas se conservan y el examen puede seguir más tarde.</translation>
    </message>
    <message>
        <source>No proctor PIN is set. The answers are kept, and the test can go on later.</source>
        <translation>No hay ningún PIN de supervisor. Las respuestas se conservan y el examen puede seguir más tarde.</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Comprobando…</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Guardando…</translation>
    </message>
    <message>
        <source>The answers are kept. Leaving is recorded, and the test is then locked until a proctor opens it.</source>
        <translation>Las respuestas se conservan. La salida queda registrada y el examen se bloquea hasta que un supervisor lo abra.</translation>
    </message>
    <message>
        <source>Your answers are kept. You can go on with this test later.</source>
        <translation>Sus respuestas se conservan. Puede seguir con este examen más tarde.</translation>
    </message>
</context>
<context>
    <name>ProctorView</name>
    <message>
        <source>Accommodations</source>
        <translation>Adaptaciones</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Respondida</translation>
    </message>
    <message>
        <source>Candidate</source>
        <translation>Candidato</translation>
    </message>
    <message>
        <source>Close the panel</source>
        <translation>Cerrar el panel</translation>
    </message>
    <message>
        <source>Earlier ones: {n}. All are in the log.</source>
        <translation>Anteriores: {n}. Todos están en el registro.</translation>
    </message>
    <message>
        <source>End the test</source>
        <translation>Terminar el examen</translation>
    </message>
    <message>
        <source>Give more time</source>
        <translation>Dar más tiempo</translation>
    </message>
    <message>
        <source>Hand over to another computer</source>
        <translation>Traspasar a otro equipo</translation>
    </message>
    <message>
        <source>Latest incidents</source>
        <translation>Últimos incidentes</translation>
    </message>
    <message>
        <source>Leave the test</source>
        <translation>Salir del examen</translation>
    </message>
    <message>
        <source>Let the test go on</source>
        <translation>Dejar que el examen siga</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Bloqueo</translation>
    </message>
    <message>
        <source>Note an irregularity</source>
        <translation>Anotar una irregularidad</translation>
    </message>
    <message>
        <source>Nothing was recorded.</source>
        <translation>No se registró nada.</translation>
    </message>
    <message>
        <source>Pause the test</source>
        <translation>Pausar el examen</translation>
    </message>
    <message>
        <source>Proctor&apos;s panel</source>
        <translation>Panel del supervisor</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Guardado</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Envío</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Examen</translation>
    </message>
    <message>
        <source>The panel closes by itself after {time} without a key.</source>
        <translation>El panel se cierra solo tras {time} sin pulsar una tecla.</translation>
    </message>
    <message>
        <source>The questions are hidden, nothing is taken, and the clock goes on.</source>
        <translation>Las preguntas están ocultas, no se acepta nada y el reloj sigue.</translation>
    </message>
    <message>
        <source>The questions are hidden, nothing is taken, and the clock is stopped.</source>
        <translation>Las preguntas están ocultas, no se acepta nada y el reloj está parado.</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Tiempo</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Qué hacer</translation>
    </message>
    <message>
        <source>desk {desk}</source>
        <translation>mesa {desk}</translation>
    </message>
    <message>
        <source>{name} is here.</source>
        <translation>{name} está aquí.</translation>
    </message>
</context>
<context>
    <name>ProgressPlot</name>
    <message>
        <source>Progress over {count} attempts: {first} on {first_day}, {last} on {last_day}, the best {best}</source>
        <translation>Progreso en {count} intentos: {first} el {first_day}, {last} el {last_day}, el mejor {best}</translation>
    </message>
    <message>
        <source>Progress: nothing to show yet</source>
        <translation>Progreso: aún nada que mostrar</translation>
    </message>
</context>
<context>
    <name>ReadAloudPanel</name>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Choice {number}</source>
        <translation>Opción {number}</translation>
    </message>
    <message>
        <source>Choose what is read.</source>
        <translation>Elija qué se lee.</translation>
    </message>
    <message>
        <source>Faster</source>
        <translation>Más rápido</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Seguir</translation>
    </message>
    <message>
        <source>Information</source>
        <translation>Información</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Seguir</translation>
    </message>
    <message>
        <source>Passage</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausa</translation>
    </message>
    <message>
        <source>Paused: {name}</source>
        <translation>En pausa: {name}</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Pregunta</translation>
    </message>
    <message>
        <source>Question {number}</source>
        <translation>Pregunta {number}</translation>
    </message>
    <message>
        <source>Reading: {name}</source>
        <translation>Leyendo: {name}</translation>
    </message>
    <message>
        <source>Slower</source>
        <translation>Más despacio</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>The voice broke off. Try again.</source>
        <translation>La voz se interrumpió. Reintente.</translation>
    </message>
    <message>
        <source>This computer has no voice to read with. Tell the proctor if you need one.</source>
        <translation>Este equipo no tiene voz para leer. Avise al supervisor si la necesita.</translation>
    </message>
</context>
<context>
    <name>Reader</name>
    <message>
        <source>Passage</source>
        <translation>Texto</translation>
    </message>
</context>
<context>
    <name>Readout</name>
    <message>
        <source>Result: {number}</source>
        <translation>Resultado: {number}</translation>
    </message>
</context>
<context>
    <name>ReceiptDocument</name>
    <message>
        <source>Answered</source>
        <translation>Respondida</translation>
    </message>
    <message>
        <source>Candidate</source>
        <translation>Candidato</translation>
    </message>
    <message>
        <source>Candidate number</source>
        <translation>Número de candidato</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Fin</translation>
    </message>
    <message>
        <source>Fingerprint (SHA-256)</source>
        <translation>Huella (SHA-256)</translation>
    </message>
    <message>
        <source>How it ended</source>
        <translation>Cómo terminó</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lugar</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>Recibo</translation>
    </message>
    <message>
        <source>Receipt code</source>
        <translation>Código de recibo</translation>
    </message>
    <message>
        <source>Receipt {code}</source>
        <translation>Recibo {code}</translation>
    </message>
    <message>
        <source>Sitting</source>
        <translation>Convocatoria</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Examen</translation>
    </message>
    <message>
        <source>The code and the fingerprint are made of all answers, the test and the time of its end. They prove that the answers on record are the ones that were given.</source>
        <translation>El código y la huella se forman con todas las respuestas, el examen y la hora de su fin. Prueban que las respuestas conservadas son las que se dieron.</translation>
    </message>
    <message>
        <source>desk {desk}</source>
        <translation>mesa {desk}</translation>
    </message>
</context>
<context>
    <name>ReleaseCodeCard</name>
    <message>
        <source>Code</source>
        <translation>Código</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>Abriendo…</translation>
    </message>
    <message>
        <source>Release code</source>
        <translation>Código de apertura</translation>
    </message>
    <message>
        <source>Unlock the test</source>
        <translation>Desbloquear el examen</translation>
    </message>
</context>
<context>
    <name>ResultDetails</name>
    <message>
        <source>Chart</source>
        <translation>Gráfico</translation>
    </message>
    <message>
        <source>Information</source>
        <translation>Información</translation>
    </message>
    <message>
        <source>Out of</source>
        <translation>Máximo</translation>
    </message>
    <message>
        <source>Pauses are left out.</source>
        <translation>Las pausas no se cuentan.</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Puntos</translation>
    </message>
    <message>
        <source>Points by section</source>
        <translation>Puntos por sección</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Pregunta</translation>
    </message>
    <message>
        <source>Question by question</source>
        <translation>Pregunta a pregunta</translation>
    </message>
    <message>
        <source>Question {n}</source>
        <translation>Pregunta {n}</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Preguntas</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>Sección</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>Secciones</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabla</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Tiempo</translation>
    </message>
    <message>
        <source>Time spent</source>
        <translation>Tiempo usado</translation>
    </message>
    <message>
        <source>Time spent by question</source>
        <translation>Tiempo usado por pregunta</translation>
    </message>
    <message>
        <source>Time spent by section</source>
        <translation>Tiempo usado por sección</translation>
    </message>
    <message>
        <source>To be marked</source>
        <translation>Por calificar</translation>
    </message>
    <message>
        <source>not answered</source>
        <translation>sin responder</translation>
    </message>
    <message>
        <source>to be marked, of {maximum}</source>
        <translation>por calificar, de {maximum}</translation>
    </message>
    <message>
        <source>{n} to be marked</source>
        <translation>{n} por calificar</translation>
    </message>
    <message>
        <source>{score} of {maximum}</source>
        <translation>{score} de {maximum}</translation>
    </message>
</context>
<context>
    <name>ResultView</name>
    <message>
        <source>Finish</source>
        <translation>Terminar</translation>
    </message>
    <message>
        <source>Grade</source>
        <translation>Calificación</translation>
    </message>
    <message>
        <source>Grade so far</source>
        <translation>Calificación provisional</translation>
    </message>
    <message>
        <source>No grade reached</source>
        <translation>Sin calificación</translation>
    </message>
    <message>
        <source>Not passed so far.</source>
        <translation>No aprobado por ahora.</translation>
    </message>
    <message>
        <source>Not passed.</source>
        <translation>No aprobado.</translation>
    </message>
    <message>
        <source>Passed.</source>
        <translation>Aprobado.</translation>
    </message>
    <message>
        <source>The pass mark is {points}.</source>
        <translation>El mínimo para aprobar es de {points}.</translation>
    </message>
    <message>
        <source>The score can still rise.</source>
        <translation>La nota aún puede subir.</translation>
    </message>
    <message>
        <source>Your organisation has released this result. It is the one that counts.</source>
        <translation>Su organización ha publicado este resultado. Es el que cuenta.</translation>
    </message>
    <message>
        <source>of {points}</source>
        <translation>de {points}</translation>
    </message>
    <message>
        <source>Your result</source>
        <translation>Su resultado</translation>
    </message>
    <message>
        <source>There is no result yet. It appears here when it comes.</source>
        <translation>Aún no hay resultado. Aparece aquí cuando llega.</translation>
    </message>
    <message>
        <source>You can still pass.</source>
        <translation>Aún puede aprobar.</translation>
    </message>
    <message>
        <source>Your grade can go up with it.</source>
        <translation>Su calificación puede subir con ella.</translation>
    </message>
    <message>
        <source>Your result so far</source>
        <translation>Su resultado provisional</translation>
    </message>
</context>
<context>
    <name>ReviewRow</name>
    <message>
        <source>Information</source>
        <translation>Información</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Leída</translation>
    </message>
    <message>
        <source>Not read yet</source>
        <translation>Aún sin leer</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Respondida</translation>
    </message>
    <message>
        <source>Not answered</source>
        <translation>Sin responder</translation>
    </message>
    <message>
        <source>Partly answered</source>
        <translation>En parte</translation>
    </message>
    <message>
        <source>flagged</source>
        <translation>marcada</translation>
    </message>
</context>
<context>
    <name>ReviewSection</name>
    <message>
        <source>Questions</source>
        <translation>Preguntas</translation>
    </message>
    <message>
        <source>{done} of {all} answered</source>
        <translation>{done} de {all} respondidas</translation>
    </message>
</context>
<context>
    <name>ReviewView</name>
    <message>
        <source>All</source>
        <translation>Todas</translation>
    </message>
    <message>
        <source>Which questions are shown</source>
        <translation>Qué preguntas se muestran</translation>
    </message>
    <message>
        <source>Grid</source>
        <translation>Cuadrícula</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Lista</translation>
    </message>
    <message>
        <source>How questions are shown</source>
        <translation>Cómo se muestran las preguntas</translation>
    </message>
    <message>
        <source>Answered {n}</source>
        <translation>Respondidas {n}</translation>
    </message>
    <message>
        <source>Back to the test</source>
        <translation>Volver al examen</translation>
    </message>
    <message>
        <source>Go to next unanswered</source>
        <translation>Ir a la siguiente sin responder</translation>
    </message>
    <message>
        <source>No question is answered yet.</source>
        <translation>Aún no hay ninguna pregunta respondida.</translation>
    </message>
    <message>
        <source>Press a question that is open to go to it.</source>
        <translation>Pulse una pregunta abierta para ir a ella.</translation>
    </message>
    <message>
        <source>Submit</source>
        <translation>Entregar</translation>
    </message>
    <message>
        <source>Review your answers</source>
        <translation>Repase sus respuestas</translation>
    </message>
    <message>
        <source>{answered} of {all} answered.</source>
        <translation>{answered} de {all} respondidas.</translation>
    </message>
    <message>
        <source>Press a question to go back to it.</source>
        <translation>Pulse una pregunta para volver a ella.</translation>
    </message>
    <message>
        <source>All {n}</source>
        <translation>Todas {n}</translation>
    </message>
    <message>
        <source>Unanswered {n}</source>
        <translation>Sin responder {n}</translation>
    </message>
    <message>
        <source>Flagged {n}</source>
        <translation>Marcadas {n}</translation>
    </message>
    <message>
        <source>Every question is answered.</source>
        <translation>Todas las preguntas están respondidas.</translation>
    </message>
    <message>
        <source>No question is flagged.</source>
        <translation>No hay ninguna pregunta marcada.</translation>
    </message>
</context>
<context>
    <name>RichText</name>
    <message>
        <source>Picture missing</source>
        <translation>Falta la imagen</translation>
    </message>
    <message>
        <source>Picture missing: {shows}</source>
        <translation>Falta la imagen: {shows}</translation>
    </message>
</context>
<context>
    <name>RoomPage</name>
    <message>
        <source>Alarms and orders</source>
        <translation>Alarmas y órdenes</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todos</translation>
    </message>
    <message>
        <source>Asking the server…</source>
        <translation>Preguntando al servidor…</translation>
    </message>
    <message>
        <source>Candidates</source>
        <translation>Candidatos</translation>
    </message>
    <message>
        <source>Large</source>
        <translation>Grandes</translation>
    </message>
    <message>
        <source>Let all go on</source>
        <translation>Dejar seguir a todos</translation>
    </message>
    <message>
        <source>Lock all</source>
        <translation>Bloquear a todos</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>Medianas</translation>
    </message>
    <message>
        <source>Message to all</source>
        <translation>Mensaje a todos</translation>
    </message>
    <message>
        <source>More time for all</source>
        <translation>Más tiempo para todos</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation>Requiere atención</translation>
    </message>
    <message>
        <source>Nobody is on the roster of this sitting.</source>
        <translation>No hay nadie en la lista de esta sesión.</translation>
    </message>
    <message>
        <source>Nobody, as far as is known.</source>
        <translation>Nadie, por lo que se sabe.</translation>
    </message>
    <message>
        <source>Not seen</source>
        <translation>No visto</translation>
    </message>
    <message>
        <source>Other room</source>
        <translation>Otra sala</translation>
    </message>
    <message>
        <source>Pause all</source>
        <translation>Pausar a todos</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Cerrar sesión</translation>
    </message>
    <message>
        <source>Size of the tiles</source>
        <translation>Tamaño de las fichas</translation>
    </message>
    <message>
        <source>Small</source>
        <translation>Pequeñas</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Sonido</translation>
    </message>
    <message>
        <source>The server does not answer</source>
        <translation>El servidor no responde</translation>
    </message>
    <message>
        <source>This computer plays no sound.</source>
        <translation>Este ordenador no reproduce sonido.</translation>
    </message>
    <message>
        <source>To all whose test is under way: {n}</source>
        <translation>A todos con la prueba en curso: {n}</translation>
    </message>
    <message>
        <source>Which candidates</source>
        <translation>Qué candidatos</translation>
    </message>
    <message>
        <source>{n} under way</source>
        <translation>{n} en curso</translation>
    </message>
</context>
<context>
    <name>RosterList</name>
    <message>
        <source>Nobody has this name or number.</source>
        <translation>Nadie tiene este nombre o número.</translation>
    </message>
    <message>
        <source>Nobody is on the roster of this sitting.</source>
        <translation>No hay nadie en la lista de esta sesión.</translation>
    </message>
    <message>
        <source>Not over: {n}</source>
        <translation>Sin terminar: {n}</translation>
    </message>
    <message>
        <source>Search by name or number</source>
        <translation>Buscar por nombre o número</translation>
    </message>
    <message>
        <source>Show more</source>
        <translation>Mostrar más</translation>
    </message>
    <message>
        <source>The roster is being read…</source>
        <translation>Se está leyendo la lista…</translation>
    </message>
    <message>
        <source>{n} of {candidates}</source>
        <translation>{n} de {candidates}</translation>
    </message>
</context>
<context>
    <name>RosterRowView</name>
    <message>
        <source>Desk {desk}</source>
        <translation>Mesa {desk}</translation>
    </message>
    <message>
        <source>Go on…</source>
        <translation>Seguir…</translation>
    </message>
    <message>
        <source>Launch again…</source>
        <translation>Lanzar de nuevo…</translation>
    </message>
    <message>
        <source>Launch…</source>
        <translation>Lanzar…</translation>
    </message>
</context>
<context>
    <name>RuleOutButton</name>
    <message>
        <source>Bring back: {option}</source>
        <translation>Recuperar: {option}</translation>
    </message>
    <message>
        <source>Rule out: {option}</source>
        <translation>Descartar: {option}</translation>
    </message>
</context>
<context>
    <name>SaveIndicator</name>
    <message>
        <source>Kept on this computer</source>
        <translation>Conservado en este equipo</translation>
    </message>
    <message>
        <source>Not kept</source>
        <translation>No se conserva</translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translation>Aún no guardado</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>No enviado</translation>
    </message>
    <message>
        <source>Not sent yet</source>
        <translation>Aún no enviado</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Guardado</translation>
    </message>
    <message>
        <source>Saved {time}</source>
        <translation>Guardado {time}</translation>
    </message>
    <message>
        <source>Sent {time}</source>
        <translation>Enviado {time}</translation>
    </message>
</context>
<context>
    <name>SectionChip</name>
    <message>
        <source>{done} of {all}</source>
        <translation>{done} de {all}</translation>
    </message>
    <message>
        <source>{title}, {count} answered</source>
        <translation>{title}, {count} respondidas</translation>
    </message>
</context>
<context>
    <name>SelectButton</name>
    <message>
        <source>Choose</source>
        <translation>Elegir</translation>
    </message>
    <message>
        <source>nothing chosen</source>
        <translation>nada elegido</translation>
    </message>
</context>
<context>
    <name>SelectPointWidget</name>
    <message>
        <source>1 point set</source>
        <translation>1 punto puesto</translation>
    </message>
    <message>
        <source>Arrow keys move a cross-hair, with Shift in larger steps. Space sets a point.</source>
        <translation>Las flechas mueven una cruz; con Mayús, a pasos mayores. Espacio pone un punto.</translation>
    </message>
    <message>
        <source>Click on the picture to set a point.</source>
        <translation>Haga clic en la imagen para poner un punto.</translation>
    </message>
    <message>
        <source>Click on the picture, or move the cross-hair by arrow keys and press Space.</source>
        <translation>Haga clic en la imagen, o mueva la cruz con las flechas y pulse Espacio.</translation>
    </message>
    <message>
        <source>Move by buttons</source>
        <translation>Mover con botones</translation>
    </message>
    <message>
        <source>Point removed.</source>
        <translation>Punto quitado.</translation>
    </message>
    <message>
        <source>Point set. Drag it, or use the arrow keys. Delete removes it.</source>
        <translation>Punto puesto. Arrástrelo o use las flechas. Supr lo quita.</translation>
    </message>
    <message>
        <source>Point {number} of {count}, {where}</source>
        <translation>Punto {number} de {count}, {where}</translation>
    </message>
    <message>
        <source>Point, {where}</source>
        <translation>Punto, {where}</translation>
    </message>
    <message>
        <source>{count} of {most} points set</source>
        <translation>{count} de {most} puntos puestos</translation>
    </message>
    <message>
        <source>{count} of {most} points set. Remove one before setting another.</source>
        <translation>{count} de {most} puntos puestos. Quite uno antes de poner otro.</translation>
    </message>
    <message>
        <source>{count} points set</source>
        <translation>{count} puntos puestos</translation>
    </message>
    <message>
        <source>{x} % from the left, {y} % from the top</source>
        <translation>{x} % desde la izquierda, {y} % desde arriba</translation>
    </message>
    <message>
        <source>Arrow keys move it, Delete removes it.</source>
        <translation>Las flechas lo mueven, Supr lo quita.</translation>
    </message>
</context>
<context>
    <name>Sheet</name>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>It stands in the log of the test.</source>
        <translation>Queda en el registro del examen.</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
</context>
<context>
    <name>SheetPanel</name>
    <message>
        <source>Find</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Find in this sheet</source>
        <translation>Buscar en esta hoja</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>No se encuentra</translation>
    </message>
    <message>
        <source>The next place</source>
        <translation>El lugar siguiente</translation>
    </message>
    <message>
        <source>The place before</source>
        <translation>El lugar anterior</translation>
    </message>
    <message>
        <source>{at} of {count}</source>
        <translation>{at} de {count}</translation>
    </message>
</context>
<context>
    <name>Sheets</name>
    <message>
        <source>End it now</source>
        <translation>Terminarlo ahora</translation>
    </message>
    <message>
        <source>End the test</source>
        <translation>Terminar el examen</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>Traspasar</translation>
    </message>
    <message>
        <source>Hand over to another computer</source>
        <translation>Traspasar a otro equipo</translation>
    </message>
    <message>
        <source>It is submitted as it is, with all that was answered. It cannot be opened again.</source>
        <translation>Se entrega como está, con todo lo contestado. No se puede volver a abrir.</translation>
    </message>
    <message>
        <source>It rests until a proctor lets it go on. Whether the clock stops was agreed before.</source>
        <translation>Queda en pausa hasta que un supervisor lo deje seguir. Si el reloj se detiene se acordó antes.</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Salir</translation>
    </message>
    <message>
        <source>Leave the test</source>
        <translation>Salir del examen</translation>
    </message>
    <message>
        <source>Pause it</source>
        <translation>Pausarlo</translation>
    </message>
    <message>
        <source>Pause the test</source>
        <translation>Pausar el examen</translation>
    </message>
    <message>
        <source>The candidate reads it, and it stands in the log.</source>
        <translation>El candidato lo lee y queda en el registro.</translation>
    </message>
    <message>
        <source>The computer is free again. The answers are kept, and the test can go on later.</source>
        <translation>El equipo queda libre. Las respuestas se conservan y el examen puede seguir más tarde.</translation>
    </message>
    <message>
        <source>The test ends on this computer: what was answered goes along, and nothing more is taken here. The file is written into {folder}</source>
        <translation>El examen termina en este equipo: lo respondido va con él y aquí ya no se acepta nada. El archivo se escribe en {folder}</translation>
    </message>
    <message>
        <source>The test goes into a file here. Take a stick that can be carried to the other computer.</source>
        <translation>El examen se guarda aquí en un archivo. Use una memoria que se pueda llevar al otro equipo.</translation>
    </message>
    <message>
        <source>Use this folder</source>
        <translation>Usar esta carpeta</translation>
    </message>
</context>
<context>
    <name>ShortTextWidget</name>
    <message>
        <source>Your answer</source>
        <translation>Su respuesta</translation>
    </message>
    <message>
        <source>{count}. The limit is {most}.</source>
        <translation>{count}. El límite es de {most}.</translation>
    </message>
    <message>
        <source>No more than {most}.</source>
        <translation>No más de {most}.</translation>
    </message>
</context>
<context>
    <name>SignInPage</name>
    <message>
        <source>Every candidate of a sitting, live, through the server. No exam needs it: without a network all goes on, and is done at the computers.</source>
        <translation>Todos los candidatos de una sesión, en directo, por el servidor. Ningún examen lo necesita: sin red todo sigue, y se hace en los ordenadores.</translation>
    </message>
    <message>
        <source>Its address, such as https://exams.example</source>
        <translation>Su dirección, como https://exams.example</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Contraseña</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Servidor</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Iniciar sesión</translation>
    </message>
    <message>
        <source>Signing in…</source>
        <translation>Iniciando sesión…</translation>
    </message>
    <message>
        <source>The session has ended.</source>
        <translation>La sesión ha terminado.</translation>
    </message>
    <message>
        <source>Watch a room</source>
        <translation>Observar una sala</translation>
    </message>
    <message>
        <source>You are not signed in any more</source>
        <translation>Ya no tiene la sesión iniciada</translation>
    </message>
</context>
<context>
    <name>SignInSheet</name>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Comprobando…</translation>
    </message>
    <message>
        <source>For the proctor</source>
        <translation>Para el supervisor</translation>
    </message>
    <message>
        <source>It opens a panel over the test. The questions are hidden then, and the clock goes on.</source>
        <translation>Abre un panel sobre el examen. Las preguntas se ocultan y el reloj sigue.</translation>
    </message>
    <message>
        <source>Leave the test</source>
        <translation>Salir del examen</translation>
    </message>
    <message>
        <source>Open the panel</source>
        <translation>Abrir el panel</translation>
    </message>
    <message>
        <source>Proctor PIN</source>
        <translation>PIN del supervisor</translation>
    </message>
    <message>
        <source>Proctor PIN or unlock code</source>
        <translation>PIN del supervisor o código de desbloqueo</translation>
    </message>
    <message>
        <source>This PIN is not right.</source>
        <translation>Este PIN no es correcto.</translation>
    </message>
    <message>
        <source>This code is not right.</source>
        <translation>Este código no es correcto.</translation>
    </message>
    <message>
        <source>This is neither a PIN nor the code that is asked for now.</source>
        <translation>No es un PIN ni el código que se pide ahora.</translation>
    </message>
    <message>
        <source>Unlock code</source>
        <translation>Código de desbloqueo</translation>
    </message>
</context>
<context>
    <name>SignInView</name>
    <message>
        <source>Sign in</source>
        <translation>Iniciar sesión</translation>
    </message>
    <message>
        <source>Candidate number</source>
        <translation>Número de candidato</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Contraseña</translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation>En este equipo</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>Práctica</translation>
    </message>
    <message>
        <source>Set up this computer</source>
        <translation>Preparar este equipo</translation>
    </message>
    <message>
        <source>Sign in to practise</source>
        <translation>Iniciar sesión para practicar</translation>
    </message>
    <message>
        <source>Signing in…</source>
        <translation>Iniciando sesión…</translation>
    </message>
    <message>
        <source>Wait {seconds} s</source>
        <translation>Espere {seconds} s</translation>
    </message>
    <message>
        <source>{tests} Practice counts for nothing.</source>
        <translation>{tests} La práctica no cuenta.</translation>
    </message>
</context>
<context>
    <name>SittingList</name>
    <message>
        <source>Not here yet</source>
        <translation>Aún no está aquí</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>Práctica</translation>
    </message>
    <message>
        <source>Ready on this computer</source>
        <translation>Disponible en este equipo</translation>
    </message>
</context>
<context>
    <name>SittingPage</name>
    <message>
        <source>All sittings</source>
        <translation>Todas las sesiones</translation>
    </message>
    <message>
        <source>Candidates</source>
        <translation>Candidatos</translation>
    </message>
    <message>
        <source>Once it is typed here, no candidate on this computer needs it.</source>
        <translation>Una vez escrito aquí, ningún candidato lo necesita en este equipo.</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Este equipo</translation>
    </message>
    <message>
        <source>This page closes by itself after {time} without a key.</source>
        <translation>Esta página se cierra sola tras {time} sin pulsar una tecla.</translation>
    </message>
    <message>
        <source>What is shown of the sitting</source>
        <translation>Lo que se muestra de la sesión</translation>
    </message>
    <message>
        <source>You are here as {name}</source>
        <translation>Está aquí como {name}</translation>
    </message>
</context>
<context>
    <name>SittingsPage</name>
    <message>
        <source>Candidates</source>
        <translation>Candidatos</translation>
    </message>
    <message>
        <source>Candidates sign in themselves. Staff can set a PIN and publish the sitting again.</source>
        <translation>Los candidatos inician sesión ellos mismos. El personal puede fijar un PIN y publicar la sesión de nuevo.</translation>
    </message>
    <message>
        <source>Choose a sitting to see this computer and its candidates.</source>
        <translation>Elija una sesión para ver este equipo y sus candidatos.</translation>
    </message>
    <message>
        <source>For the proctor</source>
        <translation>Para el supervisor</translation>
    </message>
    <message>
        <source>It has no proctor PIN, so nobody is let in from here.</source>
        <translation>No tiene PIN del supervisor, así que desde aquí no se deja entrar a nadie.</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Volver a mirar</translation>
    </message>
    <message>
        <source>Looking for sittings…</source>
        <translation>Buscando sesiones…</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Buscando…</translation>
    </message>
    <message>
        <source>No sittings yet</source>
        <translation>Aún no hay sesiones</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Open now</source>
        <translation>Abierta ahora</translation>
    </message>
    <message>
        <source>Open: {sitting}</source>
        <translation>Abrir: {sitting}</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Cerrar sesión</translation>
    </message>
    <message>
        <source>The server has no sittings.</source>
        <translation>El servidor no tiene sesiones.</translation>
    </message>
    <message>
        <source>They come by themselves when this computer belongs to an organisation and reaches its server. Or leave the desk, set up this computer, and choose the sitting&apos;s file.</source>
        <translation>Llegan solas cuando este equipo pertenece a una organización y alcanza su servidor. O deje la mesa, prepare este equipo y elija el archivo de la sesión.</translation>
    </message>
    <message>
        <source>Watch</source>
        <translation>Observar</translation>
    </message>
    <message>
        <source>Watch {title}</source>
        <translation>Observar {title}</translation>
    </message>
    <message>
        <source>Which room?</source>
        <translation>¿Qué sala?</translation>
    </message>
    <message>
        <source>Your PIN opens {sitting}. What you do there stands in the log with your name.</source>
        <translation>Su PIN abre {sitting}. Lo que haga allí queda en el registro con su nombre.</translation>
    </message>
    <message>
        <source>{name} is signed in.</source>
        <translation>{name} ha iniciado sesión.</translation>
    </message>
</context>
<context>
    <name>SliderWidget</name>
    <message>
        <source>Your answer as a number</source>
        <translation>Su respuesta en números</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Borrar</translation>
    </message>
    <message>
        <source>Clear the answer</source>
        <translation>Borrar la respuesta</translation>
    </message>
    <message>
        <source>One step less</source>
        <translation>Un paso menos</translation>
    </message>
    <message>
        <source>One step more</source>
        <translation>Un paso más</translation>
    </message>
    <message>
        <source>The answer kept is {value}. It is not on this scale.</source>
        <translation>La respuesta guardada es {value}. No está en esta escala.</translation>
    </message>
    <message>
        <source>{low} to {high}</source>
        <translation>{low} a {high}</translation>
    </message>
    <message>
        <source>Not on the scale: {bounds} in steps of {step}.</source>
        <translation>Fuera de la escala: {bounds} en pasos de {step}.</translation>
    </message>
    <message>
        <source>Not answered. Click the scale, press an arrow key or type a number.</source>
        <translation>Sin responder. Haga clic en la escala, pulse una flecha o escriba un número.</translation>
    </message>
    <message>
        <source>not answered</source>
        <translation>sin responder</translation>
    </message>
    <message>
        <source>Scale, {now}</source>
        <translation>Escala, {now}</translation>
    </message>
    <message>
        <source>From {bounds}. Delete clears.</source>
        <translation>De {bounds}. Supr borra.</translation>
    </message>
</context>
<context>
    <name>Slot</name>
    <message>
        <source>empty</source>
        <translation>vacío</translation>
    </message>
    <message>
        <source>Space picks it up, Delete takes it away.</source>
        <translation>Espacio lo toma, Supr lo quita.</translation>
    </message>
    <message>
        <source>Space chooses what goes here.</source>
        <translation>Espacio elige lo que va aquí.</translation>
    </message>
    <message>
        <source>Take away {thing}</source>
        <translation>Quitar {thing}</translation>
    </message>
</context>
<context>
    <name>SpellingNote</name>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>For suggestions, put the cursor into an underlined word.</source>
        <translation>Para ver sugerencias, ponga el cursor en una palabra subrayada.</translation>
    </message>
    <message>
        <source>Not in the dictionary, {language}: {words}.</source>
        <translation>No están en el diccionario, {language}: {words}.</translation>
    </message>
    <message>
        <source>Spelling is not checked: there is no dictionary for {language} on this computer.</source>
        <translation>La ortografía no se comprueba: no hay diccionario para {language} en este equipo.</translation>
    </message>
    <message>
        <source>Words that are not in the dictionary, {language}, are underlined.</source>
        <translation>Las palabras que no están en el diccionario, {language}, se subrayan.</translation>
    </message>
    <message>
        <source>{words} and {count} more</source>
        <translation>{words} y {count} más</translation>
    </message>
</context>
<context>
    <name>StaffMessagePanel</name>
    <message>
        <source>A message from the proctor</source>
        <translation>Un mensaje del supervisor</translation>
    </message>
    <message>
        <source>Understood</source>
        <translation>Entendido</translation>
    </message>
</context>
<context>
    <name>Stepper</name>
    <message>
        <source>{percent} %</source>
        <translation>{percent} %</translation>
    </message>
</context>
<context>
    <name>StoppedView</name>
    <message>
        <source>All answers saved before are kept on it.</source>
        <translation>Todas las respuestas guardadas antes se conservan en él.</translation>
    </message>
    <message>
        <source>This computer has stopped</source>
        <translation>Este equipo se ha detenido</translation>
    </message>
    <message>
        <source>Please call the proctor.</source>
        <translation>Llame al supervisor.</translation>
    </message>
</context>
<context>
    <name>SubmitPanel</name>
    <message>
        <source>Submit the test?</source>
        <translation>¿Entregar el examen?</translation>
    </message>
    <message>
        <source>After submitting, answers cannot change.</source>
        <translation>Después de entregar, las respuestas no cambian.</translation>
    </message>
    <message>
        <source>Keep working</source>
        <translation>Seguir trabajando</translation>
    </message>
    <message>
        <source>Partly answered: {numbers}</source>
        <translation>Respondidas en parte: {numbers}</translation>
    </message>
    <message>
        <source>Submit now</source>
        <translation>Entregar ahora</translation>
    </message>
    <message>
        <source>{answered} of {all} answered.</source>
        <translation>{answered} de {all} respondidas.</translation>
    </message>
    <message>
        <source>Not answered: {numbers}</source>
        <translation>Sin responder: {numbers}</translation>
    </message>
    <message>
        <source>All {all} answered.</source>
        <translation>Las {all} están respondidas.</translation>
    </message>
    <message>
        <source>Flagged: {numbers}</source>
        <translation>Marcadas: {numbers}</translation>
    </message>
</context>
<context>
    <name>SubmittedView</name>
    <message>
        <source>The result is not here yet. It can be shown when it comes.</source>
        <translation>El resultado aún no está aquí. Se podrá mostrar cuando llegue.</translation>
    </message>
    <message>
        <source>Show the result</source>
        <translation>Mostrar el resultado</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Terminar</translation>
    </message>
    <message>
        <source>It is sent by itself later. You may finish.</source>
        <translation>Se envía solo más tarde. Puede terminar.</translation>
    </message>
    <message>
        <source>Your receipt code</source>
        <translation>Su código de recibo</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Fin</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Respondida</translation>
    </message>
    <message>
        <source>Candidate</source>
        <translation>Candidato</translation>
    </message>
    <message>
        <source>Copy it down, photograph the square, or save the receipt. It proves that this computer holds your answers.</source>
        <translation>Cópielo, fotografíe el cuadrado o guarde el recibo. Prueba que este equipo tiene sus respuestas.</translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <translation>Huella</translation>
    </message>
    <message>
        <source>It is saved as a PDF file into the folder that is shown.</source>
        <translation>Se guarda como archivo PDF en la carpeta que se muestra.</translation>
    </message>
    <message>
        <source>QR code of the receipt; it says what the code and the fingerprint say</source>
        <translation>Código QR del recibo; dice lo mismo que el código y la huella</translation>
    </message>
    <message>
        <source>Receipt code {code}</source>
        <translation>Código de recibo {code}</translation>
    </message>
    <message>
        <source>Save here</source>
        <translation>Guardar aquí</translation>
    </message>
    <message>
        <source>Save the receipt</source>
        <translation>Guardar el recibo</translation>
    </message>
    <message>
        <source>Save the receipt…</source>
        <translation>Guardar el recibo…</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Guardando…</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Examen</translation>
    </message>
    <message>
        <source>While the screen is locked, only a proctor can save files.</source>
        <translation>Mientras la pantalla está bloqueada, solo un supervisor puede guardar archivos.</translation>
    </message>
</context>
<context>
    <name>SuggestButton</name>
    <message>
        <source>No suggestions</source>
        <translation>Sin sugerencias</translation>
    </message>
    <message>
        <source>Put the cursor into an underlined word</source>
        <translation>Ponga el cursor en una palabra subrayada</translation>
    </message>
    <message>
        <source>Suggestions</source>
        <translation>Sugerencias</translation>
    </message>
    <message>
        <source>Suggestions for {word}</source>
        <translation>Sugerencias para {word}</translation>
    </message>
</context>
<context>
    <name>Tape</name>
    <message>
        <source>Enter takes the result of a line.</source>
        <translation>Intro toma el resultado de una línea.</translation>
    </message>
    <message>
        <source>Last calculations</source>
        <translation>Últimos cálculos</translation>
    </message>
</context>
<context>
    <name>TestFooter</name>
    <message>
        <source>Review</source>
        <translation>Repasar</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Siguiente</translation>
    </message>
    <message>
        <source>Next unanswered</source>
        <translation>Siguiente sin responder</translation>
    </message>
</context>
<context>
    <name>TestHeader</name>
    <message>
        <source>Pause</source>
        <translation>Pausa</translation>
    </message>
    <message>
        <source>Proctor</source>
        <translation>Supervisor</translation>
    </message>
    <message>
        <source>Candidate {n}</source>
        <translation>Candidato {n}</translation>
    </message>
    <message>
        <source>Break</source>
        <translation>Descanso</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Salir</translation>
    </message>
    <message>
        <source>Shows what may be used here: Alt+T</source>
        <translation>Muestra lo que se puede usar aquí: Alt+T</translation>
    </message>
    <message>
        <source>Stops the clock and hides the questions for a while</source>
        <translation>Detiene el tiempo y oculta las preguntas un rato</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>Herramientas</translation>
    </message>
    <message>
        <source>desk {desk}</source>
        <translation>mesa {desk}</translation>
    </message>
</context>
<context>
    <name>TileButton</name>
    <message>
        <source>question {n}</source>
        <translation>pregunta {n}</translation>
    </message>
</context>
<context>
    <name>TimeSheet</name>
    <message>
        <source>1 to {most}</source>
        <translation>De 1 a {most}</translation>
    </message>
    <message>
        <source>Give more time</source>
        <translation>Dar más tiempo</translation>
    </message>
    <message>
        <source>Give this time</source>
        <translation>Dar este tiempo</translation>
    </message>
    <message>
        <source>It is on the candidate&apos;s clock at once.</source>
        <translation>Aparece enseguida en el reloj del candidato.</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minutos</translation>
    </message>
    <message>
        <source>The candidate reads it, and it stands in the log.</source>
        <translation>El candidato lo lee y queda en el registro.</translation>
    </message>
</context>
<context>
    <name>TimerWidget</name>
    <message>
        <source>Hide</source>
        <translation>Ocultar</translation>
    </message>
    <message>
        <source>Hide the time</source>
        <translation>Ocultar el tiempo</translation>
    </message>
    <message>
        <source>No time limit</source>
        <translation>Sin límite de tiempo</translation>
    </message>
    <message>
        <source>The time is over. Late answers are kept.</source>
        <translation>Se acabó el tiempo. Las respuestas tardías se conservan.</translation>
    </message>
    <message>
        <source>Time hidden</source>
        <translation>Tiempo oculto</translation>
    </message>
    <message>
        <source>Time left for {place}: {minute}</source>
        <translation>Tiempo restante para {place}: {minute}</translation>
    </message>
    <message>
        <source>Time over</source>
        <translation>Tiempo acabado</translation>
    </message>
    <message>
        <source>answers now are marked late</source>
        <translation>respuestas tardías</translation>
    </message>
    <message>
        <source>for {place}</source>
        <translation>para {place}</translation>
    </message>
    <message>
        <source>warnings still show</source>
        <translation>los avisos aún se muestran</translation>
    </message>
    <message>
        <source>of {total}</source>
        <translation>de {total}</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>en pausa</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Show the time</source>
        <translation>Mostrar el tiempo</translation>
    </message>
    <message>
        <source>Time left: {minute}</source>
        <translation>Tiempo restante: {minute}</translation>
    </message>
</context>
<context>
    <name>TitleBar</name>
    <message>
        <source>Arrow keys move it; Escape puts it away.</source>
        <translation>Las flechas lo mueven; Escape lo guarda.</translation>
    </message>
    <message>
        <source>Move {tool}</source>
        <translation>Mover {tool}</translation>
    </message>
    <message>
        <source>With Shift they make it larger or smaller.</source>
        <translation>Con Mayús lo agrandan o lo reducen.</translation>
    </message>
</context>
<context>
    <name>ToolList</name>
    <message>
        <source>Tools</source>
        <translation>Herramientas</translation>
    </message>
</context>
<context>
    <name>Tools</name>
    <message>
        <source>Calculator</source>
        <translation>Calculadora</translation>
    </message>
    <message>
        <source>Calculator with brackets</source>
        <translation>Calculadora con paréntesis</translation>
    </message>
    <message>
        <source>Cover answers</source>
        <translation>Tapar respuestas</translation>
    </message>
    <message>
        <source>Division by zero has no result.</source>
        <translation>La división entre cero no tiene resultado.</translation>
    </message>
    <message>
        <source>Euler&apos;s number</source>
        <translation>número de Euler</translation>
    </message>
    <message>
        <source>Highlighter</source>
        <translation>Resaltador</translation>
    </message>
    <message>
        <source>Line reader</source>
        <translation>Regla de lectura</translation>
    </message>
    <message>
        <source>Magnifier</source>
        <translation>Lupa</translation>
    </message>
    <message>
        <source>Not saved yet. Tell the proctor if this stays.</source>
        <translation>Aún no guardado. Avise al supervisor si sigue así.</translation>
    </message>
    <message>
        <source>Notepad</source>
        <translation>Bloc de notas</translation>
    </message>
    <message>
        <source>Notes on the text</source>
        <translation>Notas sobre el texto</translation>
    </message>
    <message>
        <source>Read aloud</source>
        <translation>Lectura en voz alta</translation>
    </message>
    <message>
        <source>Saved on this computer at {time}</source>
        <translation>Guardado en este equipo a las {time}</translation>
    </message>
    <message>
        <source>Saved with your test. It is not marked.</source>
        <translation>Guardado con su examen. No se califica.</translation>
    </message>
    <message>
        <source>Saving</source>
        <translation>Guardando</translation>
    </message>
    <message>
        <source>Scientific calculator</source>
        <translation>Calculadora científica</translation>
    </message>
    <message>
        <source>Sheet {number}</source>
        <translation>Hoja {number}</translation>
    </message>
    <message>
        <source>Spelling</source>
        <translation>Ortografía</translation>
    </message>
    <message>
        <source>Strike out answers</source>
        <translation>Tachar respuestas</translation>
    </message>
    <message>
        <source>The line is too long.</source>
        <translation>La línea es demasiado larga.</translation>
    </message>
    <message>
        <source>The number is too large.</source>
        <translation>El número es demasiado grande.</translation>
    </message>
    <message>
        <source>There is no such number.</source>
        <translation>No existe tal número.</translation>
    </message>
    <message>
        <source>This cannot be read as a calculation.</source>
        <translation>Esto no se lee como un cálculo.</translation>
    </message>
    <message>
        <source>Trying out: notes are not kept.</source>
        <translation>Prueba: las notas no se conservan.</translation>
    </message>
    <message>
        <source>absolute value</source>
        <translation>valor absoluto</translation>
    </message>
    <message>
        <source>add to the memory</source>
        <translation>sumar a la memoria</translation>
    </message>
    <message>
        <source>change the sign</source>
        <translation>cambiar el signo</translation>
    </message>
    <message>
        <source>clear</source>
        <translation>borrar</translation>
    </message>
    <message>
        <source>clear the memory</source>
        <translation>borrar la memoria</translation>
    </message>
    <message>
        <source>close bracket</source>
        <translation>cerrar paréntesis</translation>
    </message>
    <message>
        <source>cosine</source>
        <translation>coseno</translation>
    </message>
    <message>
        <source>cube root</source>
        <translation>raíz cúbica</translation>
    </message>
    <message>
        <source>cubed</source>
        <translation>al cubo</translation>
    </message>
    <message>
        <source>degrees</source>
        <translation>grados</translation>
    </message>
    <message>
        <source>delete the last sign</source>
        <translation>borrar el último signo</translation>
    </message>
    <message>
        <source>divided by</source>
        <translation>dividido entre</translation>
    </message>
    <message>
        <source>e to the power of</source>
        <translation>e elevado a</translation>
    </message>
    <message>
        <source>equals</source>
        <translation>igual</translation>
    </message>
    <message>
        <source>factorial</source>
        <translation>factorial</translation>
    </message>
    <message>
        <source>inverse cosine</source>
        <translation>arco coseno</translation>
    </message>
    <message>
        <source>inverse sine</source>
        <translation>arco seno</translation>
    </message>
    <message>
        <source>inverse tangent</source>
        <translation>arco tangente</translation>
    </message>
    <message>
        <source>last result</source>
        <translation>último resultado</translation>
    </message>
    <message>
        <source>logarithm</source>
        <translation>logaritmo</translation>
    </message>
    <message>
        <source>minus</source>
        <translation>menos</translation>
    </message>
    <message>
        <source>natural logarithm</source>
        <translation>logaritmo natural</translation>
    </message>
    <message>
        <source>one divided by it</source>
        <translation>uno dividido entre él</translation>
    </message>
    <message>
        <source>open bracket</source>
        <translation>abrir paréntesis</translation>
    </message>
    <message>
        <source>per cent</source>
        <translation>por ciento</translation>
    </message>
    <message>
        <source>pi</source>
        <translation>pi</translation>
    </message>
    <message>
        <source>plus</source>
        <translation>más</translation>
    </message>
    <message>
        <source>point</source>
        <translation>coma</translation>
    </message>
    <message>
        <source>radians</source>
        <translation>radianes</translation>
    </message>
    <message>
        <source>recall the memory</source>
        <translation>recuperar la memoria</translation>
    </message>
    <message>
        <source>root of</source>
        <translation>raíz de</translation>
    </message>
    <message>
        <source>sine</source>
        <translation>seno</translation>
    </message>
    <message>
        <source>square root</source>
        <translation>raíz cuadrada</translation>
    </message>
    <message>
        <source>squared</source>
        <translation>al cuadrado</translation>
    </message>
    <message>
        <source>take from the memory</source>
        <translation>restar de la memoria</translation>
    </message>
    <message>
        <source>tangent</source>
        <translation>tangente</translation>
    </message>
    <message>
        <source>ten to the power of</source>
        <translation>diez elevado a</translation>
    </message>
    <message>
        <source>times</source>
        <translation>por</translation>
    </message>
    <message>
        <source>times ten to the power of</source>
        <translation>por diez elevado a</translation>
    </message>
    <message>
        <source>to the power of</source>
        <translation>elevado a</translation>
    </message>
</context>
<context>
    <name>TrueFalseNotGivenWidget</name>
    <message>
        <source>False</source>
        <translation>Falso</translation>
    </message>
    <message>
        <source>Not given</source>
        <translation>No se indica</translation>
    </message>
    <message>
        <source>True</source>
        <translation>Verdadero</translation>
    </message>
</context>
<context>
    <name>TryoutPaper</name>
    <message>
        <source>A text to read</source>
        <translation>Un texto para leer</translation>
    </message>
    <message>
        <source>Choose an answer: click it, or press its letter. Choose another one to change it, or the same one again to clear it.</source>
        <translation>Elija una respuesta: haga clic en ella o pulse su letra. Elija otra para cambiarla, o la misma de nuevo para borrarla.</translation>
    </message>
    <message>
        <source>I have found the mark</source>
        <translation>He encontrado la marca</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Aún no</translation>
    </message>
    <message>
        <source>Or that one</source>
        <translation>O aquella</translation>
    </message>
    <message>
        <source>Or this one</source>
        <translation>O esta</translation>
    </message>
    <message>
        <source>Press the flag beside this question to mark it for a second look. Then find its number in the row below: it has a mark in its corner.</source>
        <translation>Pulse la bandera junto a esta pregunta para marcarla y volver a ella. Busque luego su número en la fila de abajo: tiene una marca en la esquina.</translation>
    </message>
    <message>
        <source>Texts that belong to questions stand on this side. Drag the line between the two sides to give one of them more room.</source>
        <translation>Los textos de las preguntas están en este lado. Arrastre la línea entre los dos lados para dar más sitio a uno de ellos.</translation>
    </message>
    <message>
        <source>The bar above shows the time and whether your answers are saved. What the test allows you to use is found there too.</source>
        <translation>La barra de arriba muestra el tiempo y si sus respuestas están guardadas. Ahí está también lo que el examen le permite usar.</translation>
    </message>
    <message>
        <source>The row below shows all questions. A filled number is answered. Press a number to go to its question.</source>
        <translation>La fila de abajo muestra todas las preguntas. Un número relleno está respondido. Pulse un número para ir a su pregunta.</translation>
    </message>
    <message>
        <source>This one</source>
        <translation>Esta</translation>
    </message>
    <message>
        <source>Try it out</source>
        <translation>Probar</translation>
    </message>
    <message>
        <source>Try out everything here. Nothing of it counts.</source>
        <translation>Pruebe todo aquí. Nada de esto cuenta.</translation>
    </message>
    <message>
        <source>Type a word into the field. It is taken as you type; there is nothing to press.</source>
        <translation>Escriba una palabra en el campo. Se toma mientras escribe; no hay que pulsar nada.</translation>
    </message>
</context>
<context>
    <name>TryoutView</name>
    <message>
        <source>Back to trying out</source>
        <translation>Volver a la prueba</translation>
    </message>
</context>
<context>
    <name>UnlockFacts</name>
    <message>
        <source>A challenge changes every few minutes; its answer is good for at least ten.</source>
        <translation>El desafío cambia cada pocos minutos; su respuesta vale al menos diez.</translation>
    </message>
    <message>
        <source>Candidate {number}, code {place}</source>
        <translation>Candidato {number}, código {place}</translation>
    </message>
    <message>
        <source>Challenge</source>
        <translation>Clave de consulta</translation>
    </message>
    <message>
        <source>Challenge {challenge}</source>
        <translation>Clave de consulta {challenge}</translation>
    </message>
    <message>
        <source>On the sheet</source>
        <translation>En la hoja</translation>
    </message>
    <message>
        <source>Type the answer to the challenge.</source>
        <translation>Escriba la respuesta a la clave de consulta.</translation>
    </message>
    <message>
        <source>Type the code that stands there, or the answer to the challenge.</source>
        <translation>Escriba el código que figura allí o la respuesta a la clave de consulta.</translation>
    </message>
</context>
<context>
    <name>UploadWidget</name>
    <message>
        <source>A file of this answer cannot be shown.</source>
        <translation>Un archivo de esta respuesta no se puede mostrar.</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>Elegir un archivo</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Añadir</translation>
    </message>
    <message>
        <source>Add another file</source>
        <translation>Añadir otro archivo</translation>
    </message>
    <message>
        <source>No file of this kind in this folder.</source>
        <translation>No hay archivos de este tipo en esta carpeta.</translation>
    </message>
    <message>
        <source>{name} cannot be read.</source>
        <translation>{name} no se puede leer.</translation>
    </message>
    <message>
        <source>{name} is empty.</source>
        <translation>{name} está vacío.</translation>
    </message>
    <message>
        <source>{name} is larger than {most}.</source>
        <translation>{name} supera {most}.</translation>
    </message>
    <message>
        <source>{name} is not of a kind that is asked for.</source>
        <translation>{name} no es de un tipo que se pida.</translation>
    </message>
    <message>
        <source>{name} is saved on this computer.</source>
        <translation>{name} está guardado en este equipo.</translation>
    </message>
    <message>
        <source>This file is there already.</source>
        <translation>Este archivo ya está ahí.</translation>
    </message>
    <message>
        <source>File removed.</source>
        <translation>Archivo quitado.</translation>
    </message>
    <message>
        <source>Files cannot be added here.</source>
        <translation>Aquí no se pueden añadir archivos.</translation>
    </message>
    <message>
        <source>No more than {files}. Replace or remove one.</source>
        <translation>No más de {files}. Sustituya o quite uno.</translation>
    </message>
    <message>
        <source>Files: {kinds}.</source>
        <translation>Archivos: {kinds}.</translation>
    </message>
    <message>
        <source>Any kind of file.</source>
        <translation>Cualquier tipo de archivo.</translation>
    </message>
    <message>
        <source>{what} At most {files} of {size} each.</source>
        <translation>{what} Como máximo {files} de {size} cada uno.</translation>
    </message>
    <message>
        <source>{what} One file of at most {size}.</source>
        <translation>{what} Un archivo de {size} como máximo.</translation>
    </message>
</context>
<context>
    <name>WelcomeView</name>
    <message>
        <source>Import a file</source>
        <translation>Importar un archivo</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importar</translation>
    </message>
    <message>
        <source>For example https://exams.example.org. Leave it empty if the code holds it.</source>
        <translation>Por ejemplo https://exams.example.org (déjela vacía si el código la contiene).</translation>
    </message>
    <message>
        <source>No test files in this folder.</source>
        <translation>No hay archivos de examen en esta carpeta.</translation>
    </message>
    <message>
        <source>Set up this computer</source>
        <translation>Preparar este equipo</translation>
    </message>
    <message>
        <source>Tests come from an organisation over the network, or as a file on a USB stick.</source>
        <translation>Los exámenes llegan de una organización por la red, o como archivo en una memoria USB.</translation>
    </message>
    <message>
        <source>Sittings on this computer</source>
        <translation>Convocatorias en este equipo</translation>
    </message>
    <message>
        <source>None yet. They appear here as soon as they arrive.</source>
        <translation>Aún ninguna. Aparecen aquí en cuanto llegan.</translation>
    </message>
    <message>
        <source>This system has no key store. Keys are kept in a file that only this user can read.</source>
        <translation>Este sistema no tiene almacén de claves. Las claves están en un archivo que solo este usuario puede leer.</translation>
    </message>
    <message>
        <source>Go to sign-in</source>
        <translation>Ir al inicio de sesión</translation>
    </message>
    <message>
        <source>Enrol with an organisation</source>
        <translation>Inscribir en una organización</translation>
    </message>
    <message>
        <source>Enter the one-time code that a member of staff gave you.</source>
        <translation>Introduzca el código de un solo uso que le dio una persona de la organización.</translation>
    </message>
    <message>
        <source>Enrolment code</source>
        <translation>Código de inscripción</translation>
    </message>
    <message>
        <source>Server address</source>
        <translation>Dirección del servidor</translation>
    </message>
    <message>
        <source>Enrol</source>
        <translation>Inscribir</translation>
    </message>
    <message>
        <source>A test (.carrel) or a sitting (.carrelsitting), from any folder or drive.</source>
        <translation>Un examen (.carrel) o una convocatoria (.carrelsitting), de cualquier carpeta o unidad.</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>Elegir un archivo</translation>
    </message>
    <message>
        <source>Enrolling…</source>
        <translation>Inscribiendo…</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>Importado</translation>
    </message>
</context>
<context>
    <name>WithoutPicture</name>
    <message>
        <source>Area {number} of {count}</source>
        <translation>Zona {number} de {count}</translation>
    </message>
    <message>
        <source>It cannot be answered without it. Tell the proctor.</source>
        <translation>No se puede responder sin ella. Avise al supervisor.</translation>
    </message>
    <message>
        <source>It shows: {alt}.</source>
        <translation>Muestra: {alt}.</translation>
    </message>
    <message>
        <source>The picture of this question cannot be shown</source>
        <translation>La imagen de esta pregunta no se puede mostrar</translation>
    </message>
    <message>
        <source>You can still answer: choose from the list of areas.</source>
        <translation>Aun así puede responder: elija en la lista de zonas.</translation>
    </message>
    <message>
        <source>Your earlier answer is kept.</source>
        <translation>Su respuesta anterior se conserva.</translation>
    </message>
</context>
<context>
    <name>_Columns</name>
    <message>
        <source>All attempts, the newest first</source>
        <translation>Todos los intentos, los más recientes primero</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Terminado</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Desenlace</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Examen</translation>
    </message>
    <message>
        <source>Time worked</source>
        <translation>Tiempo trabajado</translation>
    </message>
</context>
<context>
    <name>_Handle</name>
    <message>
        <source>Arrow up and down move the lines; with Shift there are more or fewer. Escape puts it away.</source>
        <translation>Las flechas arriba y abajo mueven las líneas; con Mayús hay más o menos. Escape guarda la herramienta.</translation>
    </message>
    <message>
        <source>Close {tool}</source>
        <translation>Cerrar {tool}</translation>
    </message>
    <message>
        <source>Fewer lines</source>
        <translation>Menos líneas</translation>
    </message>
    <message>
        <source>More lines</source>
        <translation>Más líneas</translation>
    </message>
</context>
<context>
    <name>_Lines</name>
    <message>
        <source>All attempts, the newest first</source>
        <translation>Todos los intentos, los más recientes primero</translation>
    </message>
</context>
<context>
    <name>_Mover</name>
    <message>
        <source>Arrow keys move it, with Shift further; plus and minus magnify.</source>
        <translation>Las flechas la mueven, con Mayús más lejos; más y menos ajustan el aumento.</translation>
    </message>
</context>
<context>
    <name>_Row</name>
    <message>
        <source>Note {number}: {note}</source>
        <translation>Nota {number}: {note}</translation>
    </message>
</context>
<context>
    <name>_Strip</name>
    <message>
        <source>Back to the instructions</source>
        <translation>Volver a las instrucciones</translation>
    </message>
    <message>
        <source>This is to try things out. Nothing of it counts or is kept.</source>
        <translation>Esto es para probar. Nada de ello cuenta ni se conserva.</translation>
    </message>
</context>
<context>
    <name>answer_words</name>
    <message>
        <source>Area {number}</source>
        <translation>Zona {number}</translation>
    </message>
</context>
<context>
    <name>arriving_words</name>
    <message>
        <source>By both computers&apos; clocks that was {time} ago. This time does not count.</source>
        <translation>Según los relojes de ambos equipos, de eso hace {time}. Ese tiempo no cuenta.</translation>
    </message>
    <message>
        <source>Handed over by {name}, {at}: {why}</source>
        <translation>Traspasado por {name}, {at}: {why}</translation>
    </message>
    <message>
        <source>Lost at the other computer and not in the file: {files}</source>
        <translation>Perdido en el otro equipo y ausente del archivo: {files}</translation>
    </message>
    <message>
        <source>The clock of this computer is {time} behind the other one&apos;s. The time between does not count.</source>
        <translation>El reloj de este equipo va {time} por detrás del otro. El tiempo intermedio no cuenta.</translation>
    </message>
    <message>
        <source>answered: {n}</source>
        <translation>respondidas: {n}</translation>
    </message>
    <message>
        <source>desk {desk}</source>
        <translation>mesa {desk}</translation>
    </message>
    <message>
        <source>no time limit</source>
        <translation>sin límite de tiempo</translation>
    </message>
    <message>
        <source>the clock goes on</source>
        <translation>el reloj sigue</translation>
    </message>
    <message>
        <source>the clock stands</source>
        <translation>el reloj está parado</translation>
    </message>
    <message>
        <source>time left: {time}</source>
        <translation>tiempo restante: {time}</translation>
    </message>
</context>
<context>
    <name>desk_words</name>
    <message>
        <source>Any computer will do</source>
        <translation>Sirve cualquier equipo</translation>
    </message>
    <message>
        <source>Needs the release code</source>
        <translation>Necesita el código de apertura</translation>
    </message>
    <message>
        <source>Needs tier A: a kiosk session</source>
        <translation>Necesita el nivel A: una sesión de quiosco</translation>
    </message>
    <message>
        <source>Needs tier B: a locked screen</source>
        <translation>Necesita el nivel B: una pantalla bloqueada</translation>
    </message>
    <message>
        <source>Nothing is locked</source>
        <translation>No se bloquea nada</translation>
    </message>
    <message>
        <source>Ready on this computer</source>
        <translation>Disponible en este equipo</translation>
    </message>
    <message>
        <source>The test is not here yet</source>
        <translation>El examen aún no está aquí</translation>
    </message>
    <message>
        <source>The test on this computer is damaged</source>
        <translation>El examen de este equipo está dañado</translation>
    </message>
</context>
<context>
    <name>evidence_words</name>
    <message>
        <source>Carrel runs from its source, which nobody has sealed</source>
        <translation>Carrel se ejecuta desde su código fuente, que nadie ha sellado</translation>
    </message>
    <message>
        <source>for {ms}</source>
        <translation>durante {ms}</translation>
    </message>
    <message>
        <source>for {seconds} seconds</source>
        <translation>durante {seconds} segundos</translation>
    </message>
    <message>
        <source>logged in from {name}</source>
        <translation>sesión iniciada desde {name}</translation>
    </message>
    <message>
        <source>port {number} ({name}) is open to everyone</source>
        <translation>el puerto {number} ({name}) está abierto a todos</translation>
    </message>
    <message>
        <source>port {number} ({name}) is open to this computer alone</source>
        <translation>el puerto {number} ({name}) está abierto solo a este equipo</translation>
    </message>
    <message>
        <source>process {number}</source>
        <translation>proceso {number}</translation>
    </message>
    <message>
        <source>put back by {ms}</source>
        <translation>atrasado {ms}</translation>
    </message>
    <message>
        <source>put forward by {ms}</source>
        <translation>adelantado {ms}</translation>
    </message>
    <message>
        <source>screen server: {name}</source>
        <translation>servidor de pantalla: {name}</translation>
    </message>
    <message>
        <source>screen: {name}</source>
        <translation>pantalla: {name}</translation>
    </message>
    <message>
        <source>session {name}</source>
        <translation>sesión {name}</translation>
    </message>
    <message>
        <source>which programs show windows cannot be known here</source>
        <translation>aquí no se puede saber qué programas muestran ventanas</translation>
    </message>
    <message>
        <source>{after} screens in place of {before}</source>
        <translation>{after} pantallas en lugar de {before}</translation>
    </message>
    <message>
        <source>{name} is set</source>
        <translation>{name} está definida</translation>
    </message>
    <message>
        <source>{name}, process {number}</source>
        <translation>{name}, proceso {number}</translation>
    </message>
    <message>
        <source>{now} in place of {before}</source>
        <translation>{now} en lugar de {before}</translation>
    </message>
</context>
<context>
    <name>field</name>
    <message>
        <source>Nothing was pasted: it is more than can be kept.</source>
        <translation>No se pegó nada: es más de lo que se puede guardar.</translation>
    </message>
</context>
<context>
    <name>file_kinds</name>
    <message>
        <source>OpenDocument text</source>
        <translation>texto OpenDocument</translation>
    </message>
    <message>
        <source>films</source>
        <translation>vídeos</translation>
    </message>
    <message>
        <source>pictures</source>
        <translation>imágenes</translation>
    </message>
    <message>
        <source>plain text</source>
        <translation>texto sin formato</translation>
    </message>
    <message>
        <source>sound</source>
        <translation>sonido</translation>
    </message>
    <message>
        <source>text files</source>
        <translation>archivos de texto</translation>
    </message>
</context>
<context>
    <name>held_words</name>
    <message>
        <source>At the organisation</source>
        <translation>En la organización</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Cancelado</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>Completado</translation>
    </message>
    <message>
        <source>Ended by time</source>
        <translation>Terminado por tiempo</translation>
    </message>
    <message>
        <source>Handed over by {name}</source>
        <translation>Traspasado por {name}</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>En pausa</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Enviado</translation>
    </message>
    <message>
        <source>Submitted</source>
        <translation>Entregado</translation>
    </message>
    <message>
        <source>Under way</source>
        <translation>En curso</translation>
    </message>
    <message>
        <source>answered: {n}</source>
        <translation>respondidas: {n}</translation>
    </message>
    <message>
        <source>belongs to {organisation}, not sent there: {n}; export it as a file</source>
        <translation>pertenece a {organisation}, sin enviar allí: {n}; expórtelo como archivo</translation>
    </message>
    <message>
        <source>desk {desk}</source>
        <translation>mesa {desk}</translation>
    </message>
    <message>
        <source>saved here, not sent yet: {n}</source>
        <translation>guardado aquí, sin enviar: {n}</translation>
    </message>
    <message>
        <source>seat {n}</source>
        <translation>puesto {n}</translation>
    </message>
</context>
<context>
    <name>live_sentences</name>
    <message>
        <source>Begin the address with https:// or ask the administrator for it.</source>
        <translation>Empiece la dirección con https:// o pídasela al administrador.</translation>
    </message>
    <message>
        <source>Cancel the test</source>
        <translation>Anular la prueba</translation>
    </message>
    <message>
        <source>Check both and try again. Capital letters count.</source>
        <translation>Revise ambos e inténtelo de nuevo. Las mayúsculas cuentan.</translation>
    </message>
    <message>
        <source>End the test</source>
        <translation>Terminar la prueba</translation>
    </message>
    <message>
        <source>Go back to the sittings and choose again.</source>
        <translation>Vuelva a las sesiones y elija otra vez.</translation>
    </message>
    <message>
        <source>It is a practice test.</source>
        <translation>Es una prueba de práctica.</translation>
    </message>
    <message>
        <source>Let it go on</source>
        <translation>Dejar que siga</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Bloquear</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Mensaje</translation>
    </message>
    <message>
        <source>More time</source>
        <translation>Más tiempo</translation>
    </message>
    <message>
        <source>New incident at {name}</source>
        <translation>Nuevo incidente de {name}</translation>
    </message>
    <message>
        <source>Nobody could be told this</source>
        <translation>No se pudo ordenar a nadie</translation>
    </message>
    <message>
        <source>Not seen any more</source>
        <translation>Ya no se ve</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausar</translation>
    </message>
    <message>
        <source>Sign in again.</source>
        <translation>Inicie sesión de nuevo.</translation>
    </message>
    <message>
        <source>Something that was told later came first.</source>
        <translation>Llegó antes algo que se ordenó después.</translation>
    </message>
    <message>
        <source>The battery of {name} is low</source>
        <translation>La batería de {name} está baja</translation>
    </message>
    <message>
        <source>The rules of the test do not allow it.</source>
        <translation>Las reglas de la prueba no lo permiten.</translation>
    </message>
    <message>
        <source>The server cannot be reached</source>
        <translation>No se puede contactar con el servidor</translation>
    </message>
    <message>
        <source>The server does not answer</source>
        <translation>El servidor no responde</translation>
    </message>
    <message>
        <source>The server has no such sitting any more</source>
        <translation>El servidor ya no tiene esa sesión</translation>
    </message>
    <message>
        <source>The server is busy</source>
        <translation>El servidor está ocupado</translation>
    </message>
    <message>
        <source>The server knows you, and your role does not watch rooms.</source>
        <translation>El servidor le conoce, pero su función no observa salas.</translation>
    </message>
    <message>
        <source>The server signs staff in over HTTPS only</source>
        <translation>El servidor solo admite al personal por HTTPS</translation>
    </message>
    <message>
        <source>The test has not started.</source>
        <translation>La prueba no ha empezado.</translation>
    </message>
    <message>
        <source>The test is locked: it has to be unlocked.</source>
        <translation>La prueba está bloqueada: hay que desbloquearla.</translation>
    </message>
    <message>
        <source>The test is not locked.</source>
        <translation>La prueba no está bloqueada.</translation>
    </message>
    <message>
        <source>The test is not paused.</source>
        <translation>La prueba no está en pausa.</translation>
    </message>
    <message>
        <source>The test is over.</source>
        <translation>La prueba ha terminado.</translation>
    </message>
    <message>
        <source>The test rests already.</source>
        <translation>La prueba ya está en pausa.</translation>
    </message>
    <message>
        <source>The test rests for another reason by now.</source>
        <translation>La prueba está en pausa por otra razón.</translation>
    </message>
    <message>
        <source>This address is not one, so nobody was signed in.</source>
        <translation>Esta dirección no lo es, así que nadie inició sesión.</translation>
    </message>
    <message>
        <source>This is for proctors</source>
        <translation>Esto es para vigilantes</translation>
    </message>
    <message>
        <source>This name and password do not fit</source>
        <translation>El nombre y la contraseña no coinciden</translation>
    </message>
    <message>
        <source>This sitting is not unlocked from the server: go to the computer.</source>
        <translation>Esta sesión no se desbloquea desde el servidor: vaya al ordenador.</translation>
    </message>
    <message>
        <source>Too many tries</source>
        <translation>Demasiados intentos</translation>
    </message>
    <message>
        <source>Try again in a moment.</source>
        <translation>Inténtelo en un momento.</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Desbloquear</translation>
    </message>
    <message>
        <source>Wait a little.</source>
        <translation>Espere un poco.</translation>
    </message>
    <message>
        <source>Wait {time} and try again.</source>
        <translation>Espere {time} e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>You are not signed in any more</source>
        <translation>Ya no tiene la sesión iniciada</translation>
    </message>
    <message>
        <source>acknowledged</source>
        <translation>enterado</translation>
    </message>
    <message>
        <source>all</source>
        <translation>todos</translation>
    </message>
    <message>
        <source>being sent</source>
        <translation>enviándose</translation>
    </message>
    <message>
        <source>came too late</source>
        <translation>llegó tarde</translation>
    </message>
    <message>
        <source>done</source>
        <translation>hecho</translation>
    </message>
    <message>
        <source>nobody is under way</source>
        <translation>no hay nadie en curso</translation>
    </message>
    <message>
        <source>not done</source>
        <translation>no hecho</translation>
    </message>
    <message>
        <source>not sent</source>
        <translation>no enviado</translation>
    </message>
    <message>
        <source>over</source>
        <translation>terminado</translation>
    </message>
    <message>
        <source>waiting for the computer</source>
        <translation>esperando al ordenador</translation>
    </message>
    <message>
        <source>{count}: {names} and others</source>
        <translation>{count}: {names} y otros</translation>
    </message>
    <message>
        <source>{name} is locked</source>
        <translation>{name} está bloqueado</translation>
    </message>
    <message>
        <source>{n} came too late</source>
        <translation>{n} tarde</translation>
    </message>
    <message>
        <source>{n} new incidents at {name}</source>
        <translation>{n} incidentes nuevos de {name}</translation>
    </message>
    <message>
        <source>{n} of {all} done</source>
        <translation>{n} de {all} hechos</translation>
    </message>
    <message>
        <source>{n} refused</source>
        <translation>{n} rechazados</translation>
    </message>
    <message>
        <source>{n} waiting</source>
        <translation>{n} en espera</translation>
    </message>
    <message>
        <source>{what} to {whom}</source>
        <translation>{what} a {whom}</translation>
    </message>
</context>
<context>
    <name>live_words</name>
    <message>
        <source>About to start</source>
        <translation>A punto de empezar</translation>
    </message>
    <message>
        <source>All sent</source>
        <translation>Todo enviado</translation>
    </message>
    <message>
        <source>At work</source>
        <translation>Trabajando</translation>
    </message>
    <message>
        <source>Battery low: {charge}</source>
        <translation>Batería baja: {charge}</translation>
    </message>
    <message>
        <source>Battery {charge}</source>
        <translation>Batería {charge}</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Anulada</translation>
    </message>
    <message>
        <source>In a state that is not known here</source>
        <translation>En un estado que aquí no se conoce</translation>
    </message>
    <message>
        <source>Its computer was never heard of</source>
        <translation>Nunca se supo de su ordenador</translation>
    </message>
    <message>
        <source>Last seen {time} ago</source>
        <translation>Visto hace {time}</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>Bloqueada</translation>
    </message>
    <message>
        <source>New incident</source>
        <translation>Nuevo incidente</translation>
    </message>
    <message>
        <source>Not answering since {time}. What is shown is from then, and grows older.</source>
        <translation>No responde desde las {time}. Lo que se ve es de entonces y envejece.</translation>
    </message>
    <message>
        <source>Not begun</source>
        <translation>No empezada</translation>
    </message>
    <message>
        <source>Not locked down</source>
        <translation>Sin bloqueo</translation>
    </message>
    <message>
        <source>Not seen</source>
        <translation>No visto</translation>
    </message>
    <message>
        <source>Not seen for {time}</source>
        <translation>No visto desde hace {time}</translation>
    </message>
    <message>
        <source>Noted: {n}</source>
        <translation>Anotados: {n}</translation>
    </message>
    <message>
        <source>On a break</source>
        <translation>En descanso</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>En pausa</translation>
    </message>
    <message>
        <source>Paused by staff</source>
        <translation>Pausada por el personal</translation>
    </message>
    <message>
        <source>Serious</source>
        <translation>Grave</translation>
    </message>
    <message>
        <source>Submitted</source>
        <translation>Entregada</translation>
    </message>
    <message>
        <source>Tier {tier}</source>
        <translation>Nivel {tier}</translation>
    </message>
    <message>
        <source>Time over</source>
        <translation>Tiempo agotado</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Aviso</translation>
    </message>
    <message>
        <source>Warnings: {n}</source>
        <translation>Avisos: {n}</translation>
    </message>
    <message>
        <source>desk {desk}</source>
        <translation>mesa {desk}</translation>
    </message>
    <message>
        <source>new</source>
        <translation>nuevo</translation>
    </message>
    <message>
        <source>{n} answered</source>
        <translation>{n} respondidas</translation>
    </message>
    <message>
        <source>{n} h</source>
        <translation>{n} h</translation>
    </message>
    <message>
        <source>{n} min</source>
        <translation>{n} min</translation>
    </message>
    <message>
        <source>{n} not sent</source>
        <translation>{n} sin enviar</translation>
    </message>
    <message>
        <source>{n} s</source>
        <translation>{n} s</translation>
    </message>
</context>
<context>
    <name>lock_sentences</name>
    <message>
        <source>A proctor has locked it.</source>
        <translation>Un supervisor lo ha bloqueado.</translation>
    </message>
    <message>
        <source>A proctor has paused it. Nothing is wrong.</source>
        <translation>Un supervisor lo ha puesto en pausa. No pasa nada malo.</translation>
    </message>
    <message>
        <source>A program was opened that the test does not allow.</source>
        <translation>Se ha abierto un programa que el examen no permite.</translation>
    </message>
    <message>
        <source>A program was started that may not run during the test.</source>
        <translation>Se ha iniciado un programa prohibido durante el examen.</translation>
    </message>
    <message>
        <source>A program was started that shows this screen to others.</source>
        <translation>Se ha iniciado un programa que muestra esta pantalla a otros.</translation>
    </message>
    <message>
        <source>A screen was plugged in or taken away.</source>
        <translation>Se ha conectado o desconectado una pantalla.</translation>
    </message>
    <message>
        <source>A shortcut was pressed that leads out of the test.</source>
        <translation>Se ha pulsado un atajo que lleva fuera del examen.</translation>
    </message>
    <message>
        <source>A window of another program came in front of the test.</source>
        <translation>La ventana de otro programa se ha puesto delante del examen.</translation>
    </message>
    <message>
        <source>Another program has hidden the test.</source>
        <translation>Otro programa ha ocultado el examen.</translation>
    </message>
    <message>
        <source>Another program has moved the test on the screen.</source>
        <translation>Otro programa ha movido el examen en la pantalla.</translation>
    </message>
    <message>
        <source>Another program has put something on the clipboard.</source>
        <translation>Otro programa ha puesto algo en el portapapeles.</translation>
    </message>
    <message>
        <source>Another program has taken the keyboard.</source>
        <translation>Otro programa se ha quedado con el teclado.</translation>
    </message>
    <message>
        <source>Another program tried to take the keyboard.</source>
        <translation>Otro programa ha intentado quedarse con el teclado.</translation>
    </message>
    <message>
        <source>It was closed for {gap}.</source>
        <translation>Estuvo cerrado durante {gap}.</translation>
    </message>
    <message>
        <source>Keys were pressed by a program, not by hand.</source>
        <translation>Un programa, y no una mano, ha pulsado teclas.</translation>
    </message>
    <message>
        <source>Somebody has stopped the program of the test for a while.</source>
        <translation>Alguien ha detenido durante un rato el programa del examen.</translation>
    </message>
    <message>
        <source>Somebody left the test without showing a PIN or a code.</source>
        <translation>Alguien salió del examen sin mostrar un PIN ni un código.</translation>
    </message>
    <message>
        <source>Somebody switched to another screen session.</source>
        <translation>Alguien ha cambiado a otra sesión de pantalla.</translation>
    </message>
    <message>
        <source>Somebody switched to another user.</source>
        <translation>Alguien ha cambiado a otro usuario.</translation>
    </message>
    <message>
        <source>Somebody tried to close the test.</source>
        <translation>Alguien ha intentado cerrar el examen.</translation>
    </message>
    <message>
        <source>Somebody tried to go to another desktop.</source>
        <translation>Alguien ha intentado ir a otro escritorio.</translation>
    </message>
    <message>
        <source>Somebody tried to start Carrel a second time.</source>
        <translation>Alguien intentó abrir Carrel por segunda vez.</translation>
    </message>
    <message>
        <source>Something happened that this sitting does not allow.</source>
        <translation>Ha pasado algo que esta sesión no permite.</translation>
    </message>
    <message>
        <source>The computer was asleep.</source>
        <translation>El equipo estaba en suspensión.</translation>
    </message>
    <message>
        <source>The computer&apos;s clock was changed.</source>
        <translation>Se ha cambiado la hora del equipo.</translation>
    </message>
    <message>
        <source>The computer&apos;s own lock screen came up.</source>
        <translation>Ha aparecido la pantalla de bloqueo del equipo.</translation>
    </message>
    <message>
        <source>The key that takes a picture of the screen was pressed.</source>
        <translation>Se ha pulsado la tecla que captura la pantalla.</translation>
    </message>
    <message>
        <source>The program of the test did not answer for a while.</source>
        <translation>El programa del examen no respondió durante un rato.</translation>
    </message>
    <message>
        <source>The program that guards the test has stopped.</source>
        <translation>El programa que vigila el examen se ha detenido.</translation>
    </message>
    <message>
        <source>The program that watches over the test has stopped.</source>
        <translation>El programa que vigila el examen se ha detenido.</translation>
    </message>
    <message>
        <source>The size of the screen was changed.</source>
        <translation>Se ha cambiado el tamaño de la pantalla.</translation>
    </message>
    <message>
        <source>The test closed unexpectedly: its program or the computer had stopped.</source>
        <translation>El examen se cerró sin aviso: su programa o el equipo se habían detenido.</translation>
    </message>
    <message>
        <source>The test was locked when it was left.</source>
        <translation>El examen estaba bloqueado cuando se dejó.</translation>
    </message>
    <message>
        <source>The window of the test was taken off the screen by another program.</source>
        <translation>Otro programa ha quitado de la pantalla la ventana del examen.</translation>
    </message>
    <message>
        <source>This computer can be watched from another.</source>
        <translation>Este equipo se puede observar desde otro.</translation>
    </message>
    <message>
        <source>This was recorded</source>
        <translation>Esto ha quedado registrado</translation>
    </message>
    <message>
        <source>What runs on the computer cannot be looked at.</source>
        <translation>No se puede ver qué se ejecuta en el equipo.</translation>
    </message>
</context>
<context>
    <name>machine_words</name>
    <message>
        <source>A clock that jumps</source>
        <translation>Un reloj que salta</translation>
    </message>
    <message>
        <source>A test can start here.</source>
        <translation>Aquí puede empezar un examen.</translation>
    </message>
    <message>
        <source>A virtual machine</source>
        <translation>Una máquina virtual</translation>
    </message>
    <message>
        <source>Access from elsewhere</source>
        <translation>Acceso desde otro lugar</translation>
    </message>
    <message>
        <source>Another user&apos;s session</source>
        <translation>La sesión de otro usuario</translation>
    </message>
    <message>
        <source>Candidate warned</source>
        <translation>Se avisa al candidato</translation>
    </message>
    <message>
        <source>Fine</source>
        <translation>Bien</translation>
    </message>
    <message>
        <source>Good to have</source>
        <translation>Conviene tenerlo</translation>
    </message>
    <message>
        <source>Keep an eye on it</source>
        <translation>Esté atento</translation>
    </message>
    <message>
        <source>Keep an eye on: {n}</source>
        <translation>Puntos a vigilar: {n}</translation>
    </message>
    <message>
        <source>Kept away</source>
        <translation>Se impide</translation>
    </message>
    <message>
        <source>Keys pressed by programs</source>
        <translation>Teclas pulsadas por programas</translation>
    </message>
    <message>
        <source>Needed</source>
        <translation>Necesario</translation>
    </message>
    <message>
        <source>Neither seen nor kept away</source>
        <translation>Ni se ve ni se impide</translation>
    </message>
    <message>
        <source>No start</source>
        <translation>No se empieza</translation>
    </message>
    <message>
        <source>No test starts</source>
        <translation>No empieza ningún examen</translation>
    </message>
    <message>
        <source>Not asked for</source>
        <translation>No se pide</translation>
    </message>
    <message>
        <source>Not looked at</source>
        <translation>No se mira</translation>
    </message>
    <message>
        <source>Pictures of the screen</source>
        <translation>Imágenes de la pantalla</translation>
    </message>
    <message>
        <source>Program, test and log unchanged</source>
        <translation>Programa, examen y registro sin cambios</translation>
    </message>
    <message>
        <source>Recorded</source>
        <translation>Se registra</translation>
    </message>
    <message>
        <source>Screens and mirrors</source>
        <translation>Pantallas y duplicados</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation>Se ve</translation>
    </message>
    <message>
        <source>Test locked</source>
        <translation>Examen bloqueado</translation>
    </message>
    <message>
        <source>The computer asleep</source>
        <translation>El equipo en reposo</translation>
    </message>
    <message>
        <source>The sitting needs tier A.</source>
        <translation>La sesión necesita el nivel A.</translation>
    </message>
    <message>
        <source>The sitting needs tier B or better.</source>
        <translation>La sesión necesita el nivel B o superior.</translation>
    </message>
    <message>
        <source>The sitting takes any tier.</source>
        <translation>La sesión admite cualquier nivel.</translation>
    </message>
    <message>
        <source>The system&apos;s keys</source>
        <translation>Las teclas del sistema</translation>
    </message>
    <message>
        <source>The test ends without a word</source>
        <translation>El examen termina sin aviso</translation>
    </message>
    <message>
        <source>The test fills all screens</source>
        <translation>El examen ocupa todas las pantallas</translation>
    </message>
    <message>
        <source>The test is not here yet: nobody can begin.</source>
        <translation>El examen aún no está aquí: nadie puede empezar.</translation>
    </message>
    <message>
        <source>This computer holds {tier}.</source>
        <translation>Este equipo alcanza el {tier}.</translation>
    </message>
    <message>
        <source>This sitting locks no computer.</source>
        <translation>Esta sesión no bloquea ningún equipo.</translation>
    </message>
    <message>
        <source>Which programs run</source>
        <translation>Qué programas se ejecutan</translation>
    </message>
    <message>
        <source>Who has the keyboard</source>
        <translation>Quién tiene el teclado</translation>
    </message>
    <message>
        <source>Windows of other programs</source>
        <translation>Ventanas de otros programas</translation>
    </message>
    <message>
        <source>tier A, the system is locked to the test</source>
        <translation>nivel A, el sistema está bloqueado en el examen</translation>
    </message>
    <message>
        <source>tier B, the program holds the screen</source>
        <translation>nivel B, el programa retiene la pantalla</translation>
    </message>
    <message>
        <source>tier C, what happens is seen, and not kept away</source>
        <translation>nivel C, lo que ocurre se ve, pero no se impide</translation>
    </message>
</context>
<context>
    <name>messages</name>
    <message>
        <source>A file cannot be read back</source>
        <translation>Un archivo no se puede volver a leer</translation>
    </message>
    <message>
        <source>A later version of Carrel was used on this computer. All answers are kept, and nothing was changed.</source>
        <translation>En este equipo se usó una versión posterior de Carrel. Todas las respuestas se conservan y nada ha cambiado.</translation>
    </message>
    <message>
        <source>A microphone is connected</source>
        <translation>Hay un micrófono conectado</translation>
    </message>
    <message>
        <source>A network sign-in page or a proxy may stand in between. Nothing is lost.</source>
        <translation>Puede haber de por medio una página de acceso a la red o un proxy. No se ha perdido nada.</translation>
    </message>
    <message>
        <source>A part of Carrel itself is missing</source>
        <translation>Falta una parte de Carrel</translation>
    </message>
    <message>
        <source>A part of it is larger than it says or than is allowed.</source>
        <translation>Una parte es mayor de lo que dice o de lo permitido.</translation>
    </message>
    <message>
        <source>A part of it tries to leave its folder. Nothing was unpacked.</source>
        <translation>Una parte intenta salir de su carpeta. No se ha extraído nada.</translation>
    </message>
    <message>
        <source>A part of the record belongs to another computer</source>
        <translation>Una parte del registro es de otro equipo</translation>
    </message>
    <message>
        <source>A part of the record cannot be read</source>
        <translation>Una parte del registro no se puede leer</translation>
    </message>
    <message>
        <source>A part of the record is too large</source>
        <translation>Una parte del registro es demasiado grande</translation>
    </message>
    <message>
        <source>A question cannot be shown</source>
        <translation>Una pregunta no se puede mostrar</translation>
    </message>
    <message>
        <source>A technician must allow it. Use another computer until then.</source>
        <translation>Un técnico debe permitirlo. Use otro equipo hasta entonces.</translation>
    </message>
    <message>
        <source>A test can no longer be started.</source>
        <translation>Ya no se puede empezar un examen.</translation>
    </message>
    <message>
        <source>A test write to the disk failed.</source>
        <translation>Falló una escritura de prueba en el disco.</translation>
    </message>
    <message>
        <source>All answers are on the disk</source>
        <translation>Todas las respuestas están en el disco</translation>
    </message>
    <message>
        <source>Another program holds the answers</source>
        <translation>Otro programa retiene las respuestas</translation>
    </message>
    <message>
        <source>Answers are saved as you give them</source>
        <translation>Las respuestas se guardan en cuanto las da</translation>
    </message>
    <message>
        <source>Answers could not be saved.</source>
        <translation>Las respuestas no se pudieron guardar.</translation>
    </message>
    <message>
        <source>Ask the organiser for a new copy of the file.</source>
        <translation>Pida al organizador una copia nueva del archivo.</translation>
    </message>
    <message>
        <source>Ask the organiser for a new enrolment code.</source>
        <translation>Pida al organizador un código de inscripción nuevo.</translation>
    </message>
    <message>
        <source>Ask the organiser to send the sitting again.</source>
        <translation>Pida al organizador que envíe de nuevo la convocatoria.</translation>
    </message>
    <message>
        <source>Ask the proctor how this test is released.</source>
        <translation>Pregunte al supervisor cómo se abre este examen.</translation>
    </message>
    <message>
        <source>Begun, not finished</source>
        <translation>Empezado, no terminado</translation>
    </message>
    <message>
        <source>Cannot be locked</source>
        <translation>No se puede bloquear</translation>
    </message>
    <message>
        <source>Cannot be used</source>
        <translation>No se puede usar</translation>
    </message>
    <message>
        <source>Carrel is already open</source>
        <translation>Carrel ya está abierto</translation>
    </message>
    <message>
        <source>Carrel keeps trying and leaves by itself when all is saved. The screen is unlocked meanwhile.</source>
        <translation>Carrel sigue intentándolo y sale solo cuando todo está guardado. Mientras tanto la pantalla está desbloqueada.</translation>
    </message>
    <message>
        <source>Check both and try again. Capital letters count.</source>
        <translation>Revise ambos y reintente. Las mayúsculas cuentan.</translation>
    </message>
    <message>
        <source>Check each letter and digit, then enter the code again.</source>
        <translation>Revise cada letra y cifra, y vuelva a introducir el código.</translation>
    </message>
    <message>
        <source>Check the file and choose it again.</source>
        <translation>Revise el archivo y elíjalo de nuevo.</translation>
    </message>
    <message>
        <source>Check the network cable or the wireless network.</source>
        <translation>Revise el cable de red o la red inalámbrica.</translation>
    </message>
    <message>
        <source>Check the number on your invitation.</source>
        <translation>Revise el número en su citación.</translation>
    </message>
    <message>
        <source>Check the server&apos;s address and the network, then try again.</source>
        <translation>Revise la dirección del servidor y la red, y reintente.</translation>
    </message>
    <message>
        <source>Check the server&apos;s address, or sign in to the network first.</source>
        <translation>Revise la dirección del servidor, o conéctese primero a la red.</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Comprobando…</translation>
    </message>
    <message>
        <source>Choose a smaller one.</source>
        <translation>Elija uno más pequeño.</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>Reloj</translation>
    </message>
    <message>
        <source>Close other programs, or tell the proctor.</source>
        <translation>Cierre otros programas o avise al supervisor.</translation>
    </message>
    <message>
        <source>Close other programs. Keep Carrel open.</source>
        <translation>Cierre otros programas. Deje Carrel abierto.</translation>
    </message>
    <message>
        <source>Complete and signed</source>
        <translation>Completo y firmado</translation>
    </message>
    <message>
        <source>Connect one, or tell the proctor.</source>
        <translation>Conecte uno o avise al supervisor.</translation>
    </message>
    <message>
        <source>Connect them, or tell the proctor.</source>
        <translation>Conéctelos o avise al supervisor.</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>Conectado</translation>
    </message>
    <message>
        <source>Differs from the server</source>
        <translation>Difiere del servidor</translation>
    </message>
    <message>
        <source>Does not work</source>
        <translation>No funciona</translation>
    </message>
    <message>
        <source>Enrol this computer with the organisation that issued the file.</source>
        <translation>Inscriba este equipo en la organización que emitió el archivo.</translation>
    </message>
    <message>
        <source>Enter the code when it is read out.</source>
        <translation>Introduzca el código cuando se lea en voz alta.</translation>
    </message>
    <message>
        <source>Everything is kept here until it is enrolled again.</source>
        <translation>Todo se conserva aquí hasta que se inscriba de nuevo.</translation>
    </message>
    <message>
        <source>Free some space after it.</source>
        <translation>Libere espacio después del examen.</translation>
    </message>
    <message>
        <source>Install Carrel again.</source>
        <translation>Instale Carrel de nuevo.</translation>
    </message>
    <message>
        <source>Install that version or a newer one, then open Carrel again.</source>
        <translation>Instale esa versión o una posterior, y abra Carrel de nuevo.</translation>
    </message>
    <message>
        <source>It cannot be kept on.</source>
        <translation>No se puede mantener encendida.</translation>
    </message>
    <message>
        <source>It could not be read or trusted.</source>
        <translation>No se pudo leer o no es de confianza.</translation>
    </message>
    <message>
        <source>It does not fit the question. The answer before it is kept.</source>
        <translation>No encaja con la pregunta. Se conserva la respuesta anterior.</translation>
    </message>
    <message>
        <source>It is damaged, or of a kind that is not known here.</source>
        <translation>Está dañado, o es de un tipo que aquí no se conoce.</translation>
    </message>
    <message>
        <source>It is kept as it is, for a person to look at.</source>
        <translation>Se conserva tal cual, para que lo mire una persona.</translation>
    </message>
    <message>
        <source>It is kept as it is.</source>
        <translation>Se conserva tal cual.</translation>
    </message>
    <message>
        <source>It is larger than this question allows. Nothing was added.</source>
        <translation>Es mayor de lo que permite esta pregunta. No se añadió nada.</translation>
    </message>
    <message>
        <source>It may have been moved, or the drive was removed.</source>
        <translation>Puede haberse movido, o se retiró la unidad.</translation>
    </message>
    <message>
        <source>It opens on {day}.</source>
        <translation>Se abre el {day}.</translation>
    </message>
    <message>
        <source>It opens with the release code.</source>
        <translation>Se abre con el código de apertura.</translation>
    </message>
    <message>
        <source>It was made for a later version of Carrel.</source>
        <translation>Se hizo para una versión posterior de Carrel.</translation>
    </message>
    <message>
        <source>Carrel may not save files in its own folder.</source>
        <translation>Carrel no puede guardar archivos en su propia carpeta.</translation>
    </message>
    <message>
        <source>Choose a higher resolution or a smaller scale in the system&apos;s settings, then check again.</source>
        <translation>Elija una resolución mayor o una escala menor en los ajustes del sistema y compruebe de nuevo.</translation>
    </message>
    <message>
        <source>Choose a higher resolution, then check again.</source>
        <translation>Elija una resolución mayor y compruebe de nuevo.</translation>
    </message>
    <message>
        <source>Choose another folder, or copy the code down. It is worth the same.</source>
        <translation>Elija otra carpeta o copie el código. Vale lo mismo.</translation>
    </message>
    <message>
        <source>Close other programs before you start, and stay in this window.</source>
        <translation>Cierre otros programas antes de empezar y quédese en esta ventana.</translation>
    </message>
    <message>
        <source>Connect the network and wait, or bring the file on a USB stick to “Set up this computer”. Then check again.</source>
        <translation>Conecte la red y espere, o traiga el archivo en una memoria USB a «Preparar este equipo». Luego compruebe de nuevo.</translation>
    </message>
    <message>
        <source>Delete files that are not needed, then check again.</source>
        <translation>Borre archivos que no hagan falta y compruebe de nuevo.</translation>
    </message>
    <message>
        <source>Each one is begun already, taken as often as allowed, or not ready on this computer.</source>
        <translation>Cada uno ya está empezado, hecho cuantas veces se permite o no está listo en este equipo.</translation>
    </message>
    <message>
        <source>Eject a stick before you take it out.</source>
        <translation>Expulse una memoria antes de retirarla.</translation>
    </message>
    <message>
        <source>Free some space, then check again, or use another computer.</source>
        <translation>Libere espacio y compruebe de nuevo, o use otro equipo.</translation>
    </message>
    <message>
        <source>Go on with one below, or come back later.</source>
        <translation>Siga con uno de abajo o vuelva más tarde.</translation>
    </message>
    <message>
        <source>Has to rest before the next time</source>
        <translation>Debe esperar antes de la próxima vez</translation>
    </message>
    <message>
        <source>If it goes dark, press a key or move the mouse. Keep the computer plugged in.</source>
        <translation>Si se apaga, pulse una tecla o mueva el ratón. Deje el equipo enchufado.</translation>
    </message>
    <message>
        <source>It is kept as it is. Nothing has changed.</source>
        <translation>Se conserva tal cual. Nada ha cambiado.</translation>
    </message>
    <message>
        <source>It is not well formed. Nothing has changed.</source>
        <translation>No está bien formado. Nada ha cambiado.</translation>
    </message>
    <message>
        <source>It is too soon</source>
        <translation>Es demasiado pronto</translation>
    </message>
    <message>
        <source>It lies at {path}.</source>
        <translation>Está en {path}.</translation>
    </message>
    <message>
        <source>It may not be left out.</source>
        <translation>No se puede omitir.</translation>
    </message>
    <message>
        <source>It was paused, and closed for {gap}.</source>
        <translation>Estaba en pausa, y cerrado durante {gap}.</translation>
    </message>
    <message>
        <source>Its answer stands and can no longer be changed.</source>
        <translation>Su respuesta queda fija y ya no se puede cambiar.</translation>
    </message>
    <message>
        <source>Its document could not be read or trusted.</source>
        <translation>Su documento no se pudo leer o no es de confianza.</translation>
    </message>
    <message>
        <source>Its signature does not match its content.</source>
        <translation>Su firma no corresponde a su contenido.</translation>
    </message>
    <message>
        <source>Keep Carrel open and call a technician.</source>
        <translation>Deje Carrel abierto y llame a un técnico.</translation>
    </message>
    <message>
        <source>Kept on this computer. No server is set up.</source>
        <translation>Conservado en este equipo. No hay ningún servidor configurado.</translation>
    </message>
    <message>
        <source>Key store</source>
        <translation>Almacén de claves</translation>
    </message>
    <message>
        <source>Keys are kept by the system</source>
        <translation>El sistema guarda las claves</translation>
    </message>
    <message>
        <source>Keys are kept in a file</source>
        <translation>Las claves están en un archivo</translation>
    </message>
    <message>
        <source>Keys are kept in a file that only this user can read.</source>
        <translation>Las claves están en un archivo que solo este usuario puede leer.</translation>
    </message>
    <message>
        <source>Keys can be kept neither by the system nor in a file.</source>
        <translation>Las claves no se pueden guardar ni en el sistema ni en un archivo.</translation>
    </message>
    <message>
        <source>Large enough</source>
        <translation>Bastante grande</translation>
    </message>
    <message>
        <source>Leaving now loses the record only. The test goes on by itself when Carrel is opened again.</source>
        <translation>Salir ahora pierde solo esa anotación. El examen sigue solo cuando se abra Carrel de nuevo.</translation>
    </message>
    <message>
        <source>Leaving now loses {lost} for good: they are in memory only.</source>
        <translation>Salir ahora pierde {lost} para siempre: solo están en la memoria.</translation>
    </message>
    <message>
        <source>Leaving the window is not always prevented. It is recorded.</source>
        <translation>No siempre se impide salir de la ventana. Queda anotado.</translation>
    </message>
    <message>
        <source>Little room left</source>
        <translation>Queda poco espacio</translation>
    </message>
    <message>
        <source>Locked only in part</source>
        <translation>Bloqueado solo en parte</translation>
    </message>
    <message>
        <source>Locked screen</source>
        <translation>Pantalla bloqueada</translation>
    </message>
    <message>
        <source>Make some room on the disk. Keep Carrel open.</source>
        <translation>Haga sitio en el disco. Deje Carrel abierto.</translation>
    </message>
    <message>
        <source>Microphone</source>
        <translation>Micrófono</translation>
    </message>
    <message>
        <source>More than one screen</source>
        <translation>Más de una pantalla</translation>
    </message>
    <message>
        <source>New answers cannot be saved until it lets go. Carrel keeps trying.</source>
        <translation>Las respuestas nuevas no se pueden guardar hasta que lo suelte. Carrel sigue intentándolo.</translation>
    </message>
    <message>
        <source>No connection to the server</source>
        <translation>Sin conexión con el servidor</translation>
    </message>
    <message>
        <source>No further attempt is allowed in this sitting.</source>
        <translation>En esta convocatoria no se permite otro intento.</translation>
    </message>
    <message>
        <source>No key store on this computer</source>
        <translation>No hay almacén de claves en este equipo</translation>
    </message>
    <message>
        <source>No loudspeaker or headphones can be used.</source>
        <translation>No se pueden usar ni altavoces ni auriculares.</translation>
    </message>
    <message>
        <source>No microphone can be used</source>
        <translation>No se puede usar ningún micrófono</translation>
    </message>
    <message>
        <source>No microphone was found</source>
        <translation>No se encontró ningún micrófono</translation>
    </message>
    <message>
        <source>No practice test for this number</source>
        <translation>No hay prácticas para este número</translation>
    </message>
    <message>
        <source>No server is set up</source>
        <translation>No hay ningún servidor configurado</translation>
    </message>
    <message>
        <source>No sitting on this computer</source>
        <translation>No hay ninguna convocatoria en este equipo</translation>
    </message>
    <message>
        <source>No sitting on this computer has a candidate with this number.</source>
        <translation>Ninguna convocatoria de este equipo tiene un candidato con ese número.</translation>
    </message>
    <message>
        <source>No test is free to begin now</source>
        <translation>Ningún examen se puede empezar ahora</translation>
    </message>
    <message>
        <source>None is connected, or another program holds it.</source>
        <translation>No hay ninguno conectado, o lo ocupa otro programa.</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>Sin conexión</translation>
    </message>
    <message>
        <source>Not on this computer yet</source>
        <translation>Aún no está en este equipo</translation>
    </message>
    <message>
        <source>Not open yet</source>
        <translation>Aún no abierto</translation>
    </message>
    <message>
        <source>Not saved yet. Please call the proctor.</source>
        <translation>Aún no guardado. Llame al supervisor.</translation>
    </message>
    <message>
        <source>Not sent: Carrel on this computer is too old for the server: update it.</source>
        <translation>No enviado: Carrel en este equipo es demasiado antiguo para el servidor: actualícelo.</translation>
    </message>
    <message>
        <source>Not sent: the server is too old for this computer: it has to be updated.</source>
        <translation>No enviado: el servidor es demasiado antiguo para este equipo: hay que actualizarlo.</translation>
    </message>
    <message>
        <source>Not usable</source>
        <translation>No utilizable</translation>
    </message>
    <message>
        <source>Nothing has been lost.</source>
        <translation>No se ha perdido nada.</translation>
    </message>
    <message>
        <source>Nothing has changed.</source>
        <translation>Nada ha cambiado.</translation>
    </message>
    <message>
        <source>Nothing is lost on this computer.</source>
        <translation>En este equipo no se ha perdido nada.</translation>
    </message>
    <message>
        <source>Nothing is sent</source>
        <translation>No se envía nada</translation>
    </message>
    <message>
        <source>Nothing needs to be done for this test.</source>
        <translation>No hay que hacer nada para este examen.</translation>
    </message>
    <message>
        <source>Nothing needs to be done for this test. A technician can set up the system&apos;s key store later.</source>
        <translation>No hay que hacer nada para este examen. Un técnico puede instalar más tarde el almacén de claves del sistema.</translation>
    </message>
    <message>
        <source>Nothing needs to be done now. Check the network cable or Wi-Fi after the test.</source>
        <translation>No hay que hacer nada ahora. Revise el cable de red o el wifi después del examen.</translation>
    </message>
    <message>
        <source>Nothing to listen with can be used</source>
        <translation>No se pueden usar ni auriculares ni altavoces</translation>
    </message>
    <message>
        <source>Nothing to listen with was found</source>
        <translation>No se encontraron auriculares ni altavoces</translation>
    </message>
    <message>
        <source>Number and password do not fit together</source>
        <translation>El número y la contraseña no van juntos</translation>
    </message>
    <message>
        <source>Only one can run on this computer at a time.</source>
        <translation>En este equipo solo puede funcionar uno a la vez.</translation>
    </message>
    <message>
        <source>Opens on {when}</source>
        <translation>Se abre el {when}</translation>
    </message>
    <message>
        <source>Opens with a code</source>
        <translation>Se abre con un código</translation>
    </message>
    <message>
        <source>Parts are missing or changed, or it is not a test file.</source>
        <translation>Faltan partes o han cambiado, o no es un archivo de examen.</translation>
    </message>
    <message>
        <source>Parts of this test are heard.</source>
        <translation>Partes de este examen se escuchan.</translation>
    </message>
    <message>
        <source>Passage and questions may not stand side by side.</source>
        <translation>Puede que el texto y las preguntas no quepan uno junto a otro.</translation>
    </message>
    <message>
        <source>Please come back then.</source>
        <translation>Vuelva entonces.</translation>
    </message>
    <message>
        <source>Please wait.</source>
        <translation>Espere, por favor.</translation>
    </message>
    <message>
        <source>Plug in a headset and allow its use in the system&apos;s settings, then check again. If it stays so, tell the proctor.</source>
        <translation>Conecte unos auriculares con micrófono, permita su uso en los ajustes del sistema y compruebe de nuevo. Si sigue así, avise al supervisor.</translation>
    </message>
    <message>
        <source>Plug in headphones, then check again. If it stays so, tell the proctor.</source>
        <translation>Conecte unos auriculares y compruebe de nuevo. Si sigue así, avise al supervisor.</translation>
    </message>
    <message>
        <source>Reason: {reason}.</source>
        <translation>Motivo: {reason}.</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Rechazado</translation>
    </message>
    <message>
        <source>Remove a mark or shorten a note.</source>
        <translation>Quite un resaltado o acorte una nota.</translation>
    </message>
    <message>
        <source>Saved on this computer</source>
        <translation>Guardado en este equipo</translation>
    </message>
    <message>
        <source>Saving answers</source>
        <translation>Guardado de respuestas</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Guardando…</translation>
    </message>
    <message>
        <source>Scan the code again.</source>
        <translation>Escanee el código de nuevo.</translation>
    </message>
    <message>
        <source>Screen</source>
        <translation>Pantalla</translation>
    </message>
    <message>
        <source>Screen stays on</source>
        <translation>La pantalla sigue encendida</translation>
    </message>
    <message>
        <source>Sealed</source>
        <translation>Sellado</translation>
    </message>
    <message>
        <source>See whether the disk is connected and can be written to. Keep Carrel open.</source>
        <translation>Mire si el disco está conectado y admite escritura. Deje Carrel abierto.</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>Enviando…</translation>
    </message>
    <message>
        <source>Sent to the server</source>
        <translation>Enviado al servidor</translation>
    </message>
    <message>
        <source>Sent; Carrel on this computer is too old for the server: update it</source>
        <translation>Enviado; Carrel en este equipo es demasiado antiguo para el servidor: actualícelo</translation>
    </message>
    <message>
        <source>Sent; the server is too old for this computer: it has to be updated</source>
        <translation>Enviado; el servidor es demasiado antiguo para este equipo: hay que actualizarlo</translation>
    </message>
    <message>
        <source>Sent; what came for the organisation&apos;s receipt is not genuine</source>
        <translation>Enviado; lo que llegó como recibo de la organización no es auténtico</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Servidor</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>En hora</translation>
    </message>
    <message>
        <source>Set the clock, then check again.</source>
        <translation>Ponga el reloj en hora y compruebe de nuevo.</translation>
    </message>
    <message>
        <source>Show the reason to the organiser.</source>
        <translation>Muestre el motivo al organizador.</translation>
    </message>
    <message>
        <source>Sign in to this computer as the user who took the test, or tell the proctor.</source>
        <translation>Inicie este equipo como el usuario que hizo el examen, o avise al supervisor.</translation>
    </message>
    <message>
        <source>Signing in is closed for a moment.</source>
        <translation>El inicio de sesión está cerrado un momento.</translation>
    </message>
    <message>
        <source>Small</source>
        <translation>Pequeña</translation>
    </message>
    <message>
        <source>The test can be taken, and nothing is lost.</source>
        <translation>El examen se puede hacer y no se pierde nada.</translation>
    </message>
    <message>
        <source>Trying out: answers are not kept</source>
        <translation>Prueba: las respuestas no se conservan</translation>
    </message>
    <message>
        <source>Unplug or turn off the others, then check again.</source>
        <translation>Desconecte o apague las demás y compruebe de nuevo.</translation>
    </message>
    <message>
        <source>Something else answered for the server</source>
        <translation>Otra cosa respondió en lugar del servidor</translation>
    </message>
    <message>
        <source>A lock screen shows no such characters.</source>
        <translation>Ninguna pantalla de bloqueo muestra esos caracteres.</translation>
    </message>
    <message>
        <source>A message from the server was refused</source>
        <translation>Se ha rechazado un mensaje del servidor</translation>
    </message>
    <message>
        <source>A proctor has handed it over.</source>
        <translation>Un supervisor lo ha traspasado.</translation>
    </message>
    <message>
        <source>A proxy of this network did not let Carrel through</source>
        <translation>Un proxy de esta red no dejó pasar a Carrel</translation>
    </message>
    <message>
        <source>A proxy of this network takes only less at once</source>
        <translation>Un proxy de esta red solo admite menos de una vez</translation>
    </message>
    <message>
        <source>A rule of the organisation cannot be used</source>
        <translation>Una regla de la organización no se puede usar</translation>
    </message>
    <message>
        <source>A technician must install Carrel anew. Use another computer until then.</source>
        <translation>Un técnico debe instalar Carrel de nuevo. Use otro equipo hasta entonces.</translation>
    </message>
    <message>
        <source>As it was installed</source>
        <translation>Tal como se instaló</translation>
    </message>
    <message>
        <source>Ask a technician of this network to raise its limit.</source>
        <translation>Pida a un técnico de esta red que aumente su límite.</translation>
    </message>
    <message>
        <source>Ask a technician of this network.</source>
        <translation>Pregunte a un técnico de esta red.</translation>
    </message>
    <message>
        <source>Ask the organiser to mend the sitting.</source>
        <translation>Pida al organizador que corrija la convocatoria.</translation>
    </message>
    <message>
        <source>Ask the organiser.</source>
        <translation>Pregunte al organizador.</translation>
    </message>
    <message>
        <source>Bring the sitting&apos;s file to this computer first.</source>
        <translation>Traiga primero el archivo de la convocatoria a este equipo.</translation>
    </message>
    <message>
        <source>Carrel itself</source>
        <translation>Carrel mismo</translation>
    </message>
    <message>
        <source>Changed files: {found}.</source>
        <translation>Archivos cambiados: {found}.</translation>
    </message>
    <message>
        <source>Choose a reason.</source>
        <translation>Elija un motivo.</translation>
    </message>
    <message>
        <source>Close it, then try again, or tell the proctor.</source>
        <translation>Ciérrelo y reintente, o avise al supervisor.</translation>
    </message>
    <message>
        <source>Close or unplug it, then try again, or tell the proctor.</source>
        <translation>Ciérrelo o desconéctelo y reintente, o avise al supervisor.</translation>
    </message>
    <message>
        <source>Close them, then try again, or tell the proctor.</source>
        <translation>Ciérrelos y reintente, o avise al supervisor.</translation>
    </message>
    <message>
        <source>Compare code and address with what the organiser gave, or join at the organisation&apos;s own server.</source>
        <translation>Compare el código y la dirección con los que dio el organizador, o inscríbase en el propio servidor de la organización.</translation>
    </message>
    <message>
        <source>Computer</source>
        <translation>Equipo</translation>
    </message>
    <message>
        <source>Connected besides: {found}.</source>
        <translation>Conectado además: {found}.</translation>
    </message>
    <message>
        <source>Found: {found}.</source>
        <translation>Encontrado: {found}.</translation>
    </message>
    <message>
        <source>It cannot be seen what is open</source>
        <translation>No se puede ver qué está abierto</translation>
    </message>
    <message>
        <source>It cannot be started any more.</source>
        <translation>Ya no se puede empezar.</translation>
    </message>
    <message>
        <source>It cannot be started any more. Nothing was begun.</source>
        <translation>Ya no se puede empezar. No se ha empezado nada.</translation>
    </message>
    <message>
        <source>It does not hold the hub&apos;s key, so nothing was sent to it. Nothing is lost.</source>
        <translation>No tiene la clave del concentrador, así que no se le envió nada. No se ha perdido nada.</translation>
    </message>
    <message>
        <source>It does not hold the key that the enrolment code names, so nothing of it was kept.</source>
        <translation>No tiene la clave que nombra el código de inscripción, así que no se guardó nada de ello.</translation>
    </message>
    <message>
        <source>It has no reason, or no words where it needs some.</source>
        <translation>Falta un motivo, o palabras donde hacen falta.</translation>
    </message>
    <message>
        <source>It is not signed as it should be, or makes no sense.</source>
        <translation>No está firmado como debería o no tiene sentido.</translation>
    </message>
    <message>
        <source>It opens no test here.</source>
        <translation>Aquí no abre ningún examen.</translation>
    </message>
    <message>
        <source>It wants a name and password, or does not reach the server. Nothing is lost.</source>
        <translation>Pide un nombre y una contraseña, o no llega al servidor. No se ha perdido nada.</translation>
    </message>
    <message>
        <source>Its page answered for the server. Nothing is lost.</source>
        <translation>Su página respondió en lugar del servidor. No se ha perdido nada.</translation>
    </message>
    <message>
        <source>More screens than the test allows</source>
        <translation>Más pantallas de las que permite el examen</translation>
    </message>
    <message>
        <source>New answers cannot be saved. Those saved before are safe.</source>
        <translation>Las respuestas nuevas no se pueden guardar. Las guardadas antes están a salvo.</translation>
    </message>
    <message>
        <source>No remote access was found</source>
        <translation>No se ha encontrado acceso remoto</translation>
    </message>
    <message>
        <source>No sign of a virtual machine</source>
        <translation>Ninguna señal de máquina virtual</translation>
    </message>
    <message>
        <source>Not as it was installed</source>
        <translation>No está como se instaló</translation>
    </message>
    <message>
        <source>Not handed over</source>
        <translation>No traspasado</translation>
    </message>
    <message>
        <source>Not sent yet: a proxy of this network is in the way.</source>
        <translation>Aún no enviado: un proxy de esta red lo impide.</translation>
    </message>
    <message>
        <source>Not sent yet: a proxy of this network takes only less at once.</source>
        <translation>Aún no enviado: un proxy de esta red solo admite menos de una vez.</translation>
    </message>
    <message>
        <source>Not sent yet: no network.</source>
        <translation>Aún no enviado: no hay red.</translation>
    </message>
    <message>
        <source>Not sent yet: something else answered for the server.</source>
        <translation>Aún no enviado: otra cosa respondió en lugar del servidor.</translation>
    </message>
    <message>
        <source>Not sent yet: the server is busy.</source>
        <translation>Aún no enviado: el servidor está ocupado.</translation>
    </message>
    <message>
        <source>Not sent yet: this network asks for a sign-in in a browser.</source>
        <translation>Aún no enviado: esta red pide iniciar sesión en un navegador.</translation>
    </message>
    <message>
        <source>Not sent yet: who answers at the hub&apos;s address is not the hub.</source>
        <translation>Aún no enviado: quien responde en la dirección del concentrador no es el concentrador.</translation>
    </message>
    <message>
        <source>Not sent: the server did not accept it.</source>
        <translation>No enviado: el servidor no lo aceptó.</translation>
    </message>
    <message>
        <source>Not sent: the server no longer knows this computer.</source>
        <translation>No enviado: el servidor ya no conoce este equipo.</translation>
    </message>
    <message>
        <source>Nothing is lost.</source>
        <translation>No se ha perdido nada.</translation>
    </message>
    <message>
        <source>Nothing is open that may not be</source>
        <translation>No hay nada abierto que no deba estarlo</translation>
    </message>
    <message>
        <source>Nothing needs to be done: it is tried again by itself.</source>
        <translation>No hay que hacer nada: se vuelve a intentar por sí solo.</translation>
    </message>
    <message>
        <source>Nothing of it was believed. Ask the organiser for a new file.</source>
        <translation>No se dio por bueno nada de él. Pida un archivo nuevo al organizador.</translation>
    </message>
    <message>
        <source>Nothing of it was believed. Nothing is lost.</source>
        <translation>No se dio crédito a nada de ello. No se ha perdido nada.</translation>
    </message>
    <message>
        <source>Only programs that the test allows may be open</source>
        <translation>Solo pueden estar abiertos los programas que permite el examen</translation>
    </message>
    <message>
        <source>Only the built-in screen may be used</source>
        <translation>Solo se puede usar la pantalla integrada</translation>
    </message>
    <message>
        <source>Only the note that the test was left is not.</source>
        <translation>Solo falta la anotación de que se salió del examen.</translation>
    </message>
    <message>
        <source>Open besides: {found}.</source>
        <translation>Abierto además: {found}.</translation>
    </message>
    <message>
        <source>Open now: {found}.</source>
        <translation>Abierto ahora: {found}.</translation>
    </message>
    <message>
        <source>Open the test another way.</source>
        <translation>Abra el examen de otra manera.</translation>
    </message>
    <message>
        <source>Other programs</source>
        <translation>Otros programas</translation>
    </message>
    <message>
        <source>Read it off again.</source>
        <translation>Léalo otra vez.</translation>
    </message>
    <message>
        <source>Remote access</source>
        <translation>Acceso remoto</translation>
    </message>
    <message>
        <source>Screens found: {found}.</source>
        <translation>Pantallas encontradas: {found}.</translation>
    </message>
    <message>
        <source>Sent to the centre; the organisation has not confirmed it yet</source>
        <translation>Enviado al centro; la organización aún no lo ha confirmado</translation>
    </message>
    <message>
        <source>Sign in to the network in a browser, or use another network.</source>
        <translation>Inicie sesión en la red con un navegador o use otra red.</translation>
    </message>
    <message>
        <source>Signs of a virtual machine: {found}.</source>
        <translation>Señales de una máquina virtual: {found}.</translation>
    </message>
    <message>
        <source>Somebody elsewhere could see this screen</source>
        <translation>Alguien podría ver esta pantalla desde otro lugar</translation>
    </message>
    <message>
        <source>Something is open or connected that the test does not allow.</source>
        <translation>Hay algo abierto o conectado que el examen no permite.</translation>
    </message>
    <message>
        <source>Something is open that may not be</source>
        <translation>Hay algo abierto que no debe estarlo</translation>
    </message>
    <message>
        <source>Something to listen with is connected</source>
        <translation>Hay auriculares o altavoces conectados</translation>
    </message>
    <message>
        <source>Something went wrong</source>
        <translation>Algo ha fallado</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Sonido</translation>
    </message>
    <message>
        <source>Sound cannot be played</source>
        <translation>El sonido no se puede reproducir</translation>
    </message>
    <message>
        <source>Speak to the proctor.</source>
        <translation>Hable con el supervisor.</translation>
    </message>
    <message>
        <source>Staff have ended it, and it does not count. Your answers are kept.</source>
        <translation>El personal lo ha terminado y no cuenta. Sus respuestas se conservan.</translation>
    </message>
    <message>
        <source>Start the test on the computer itself, or tell the proctor.</source>
        <translation>Empiece el examen en el propio equipo, o avise al supervisor.</translation>
    </message>
    <message>
        <source>Taken as often as allowed</source>
        <translation>Hecho cuantas veces se permite</translation>
    </message>
    <message>
        <source>Tell the organiser.</source>
        <translation>Avise al organizador.</translation>
    </message>
    <message>
        <source>Tell the organiser: another machine may stand in for the hub, or its key has changed.</source>
        <translation>Avise al organizador: otra máquina puede estar en lugar del concentrador, o su clave ha cambiado.</translation>
    </message>
    <message>
        <source>Tell the proctor before you try again.</source>
        <translation>Avise al supervisor antes de reintentar.</translation>
    </message>
    <message>
        <source>Tell the proctor now.</source>
        <translation>Avise ahora al supervisor.</translation>
    </message>
    <message>
        <source>Tell the proctor now: some room must be made on the disk.</source>
        <translation>Avise ahora al supervisor: hay que hacer sitio en el disco.</translation>
    </message>
    <message>
        <source>Tell the proctor.</source>
        <translation>Avise al supervisor.</translation>
    </message>
    <message>
        <source>Tell the proctor. Do not go on with this computer.</source>
        <translation>Avise al supervisor. No siga con este equipo.</translation>
    </message>
    <message>
        <source>Tell the proctor: the computer may have to be set up anew after the test.</source>
        <translation>Avise al supervisor: quizá haya que preparar de nuevo el equipo después del examen.</translation>
    </message>
    <message>
        <source>Test file</source>
        <translation>Archivo del examen</translation>
    </message>
    <message>
        <source>The answers are complete and will be scored later.</source>
        <translation>Las respuestas están completas y se calificarán más tarde.</translation>
    </message>
    <message>
        <source>The answers are here, but cannot be opened without it.</source>
        <translation>Las respuestas están aquí, pero sin ella no se pueden abrir.</translation>
    </message>
    <message>
        <source>The computer showed somebody else.</source>
        <translation>El equipo mostraba a otra persona.</translation>
    </message>
    <message>
        <source>The connection broke off.</source>
        <translation>La conexión se cortó.</translation>
    </message>
    <message>
        <source>The connection is not secure: the server&apos;s certificate does not fit.</source>
        <translation>La conexión no es segura: el certificado del servidor no encaja.</translation>
    </message>
    <message>
        <source>The date or time is outside the sitting.</source>
        <translation>La fecha o la hora están fuera de la convocatoria.</translation>
    </message>
    <message>
        <source>The disk cannot be written to</source>
        <translation>El disco no admite escritura</translation>
    </message>
    <message>
        <source>The disk is full</source>
        <translation>El disco está lleno</translation>
    </message>
    <message>
        <source>The disk refused to save</source>
        <translation>El disco se negó a guardar</translation>
    </message>
    <message>
        <source>The file could not be written</source>
        <translation>No se pudo escribir el archivo</translation>
    </message>
    <message>
        <source>The file holds no key of this kind.</source>
        <translation>El archivo no contiene ninguna clave de este tipo.</translation>
    </message>
    <message>
        <source>The file is signed by somebody this computer does not trust yet.</source>
        <translation>El archivo lo firma alguien en quien este equipo aún no confía.</translation>
    </message>
    <message>
        <source>The file is too large</source>
        <translation>El archivo es demasiado grande</translation>
    </message>
    <message>
        <source>The file was put aside, not deleted. What can be read will be recovered.</source>
        <translation>El archivo se apartó, no se borró. Se recuperará lo que se pueda leer.</translation>
    </message>
    <message>
        <source>The folder is full or cannot be written to.</source>
        <translation>La carpeta está llena o no admite escritura.</translation>
    </message>
    <message>
        <source>The issuer is not known here</source>
        <translation>Aquí no se conoce al emisor</translation>
    </message>
    <message>
        <source>The key to the stored answers is missing</source>
        <translation>Falta la clave de las respuestas guardadas</translation>
    </message>
    <message>
        <source>The last answer is not saved. Carrel keeps trying.</source>
        <translation>La última respuesta no está guardada. Carrel sigue intentándolo.</translation>
    </message>
    <message>
        <source>The least time here is not over yet.</source>
        <translation>El tiempo mínimo aquí aún no ha pasado.</translation>
    </message>
    <message>
        <source>The list of tests cannot be used</source>
        <translation>La lista de exámenes no se puede usar</translation>
    </message>
    <message>
        <source>The next attempt must wait</source>
        <translation>El próximo intento debe esperar</translation>
    </message>
    <message>
        <source>The organisation did not write this for this computer</source>
        <translation>La organización no escribió esto para este equipo</translation>
    </message>
    <message>
        <source>The organisation&apos;s receipt is not genuine</source>
        <translation>El recibo de la organización no es auténtico</translation>
    </message>
    <message>
        <source>The proctor has ended your test</source>
        <translation>El supervisor ha terminado su examen</translation>
    </message>
    <message>
        <source>The proctor takes the answers from this computer afterwards.</source>
        <translation>El supervisor recoge después las respuestas de este equipo.</translation>
    </message>
    <message>
        <source>The receipt is not saved</source>
        <translation>El recibo no está guardado</translation>
    </message>
    <message>
        <source>The receipt is saved</source>
        <translation>El recibo está guardado</translation>
    </message>
    <message>
        <source>The record does not fit</source>
        <translation>El registro no encaja</translation>
    </message>
    <message>
        <source>The record has a gap</source>
        <translation>El registro tiene un hueco</translation>
    </message>
    <message>
        <source>The record of tests was changed</source>
        <translation>El registro de los exámenes ha sido modificado</translation>
    </message>
    <message>
        <source>The record&apos;s signature does not hold</source>
        <translation>La firma del registro no es válida</translation>
    </message>
    <message>
        <source>The score cannot be worked out here</source>
        <translation>Aquí no se puede calcular la nota</translation>
    </message>
    <message>
        <source>The screen goes dark</source>
        <translation>La pantalla se apaga</translation>
    </message>
    <message>
        <source>The screen is shown a second time</source>
        <translation>La pantalla se muestra por segunda vez</translation>
    </message>
    <message>
        <source>The screen is too small for the test.</source>
        <translation>La pantalla es demasiado pequeña para el examen.</translation>
    </message>
    <message>
        <source>The screen may go dark</source>
        <translation>La pantalla puede apagarse</translation>
    </message>
    <message>
        <source>The screen will be locked for the test</source>
        <translation>La pantalla se bloqueará para el examen</translation>
    </message>
    <message>
        <source>The screen will not go dark during the test</source>
        <translation>La pantalla no se apagará durante el examen</translation>
    </message>
    <message>
        <source>The server asks us to wait a little.</source>
        <translation>El servidor nos pide esperar un poco.</translation>
    </message>
    <message>
        <source>The server could not confirm that this computer holds its own key.</source>
        <translation>El servidor no pudo confirmar que este equipo tiene su propia clave.</translation>
    </message>
    <message>
        <source>The server could not store what was sent.</source>
        <translation>El servidor no pudo guardar lo enviado.</translation>
    </message>
    <message>
        <source>The server did not accept this</source>
        <translation>El servidor no lo aceptó</translation>
    </message>
    <message>
        <source>The server did not answer in time.</source>
        <translation>El servidor no respondió a tiempo.</translation>
    </message>
    <message>
        <source>The server did not understand what was sent.</source>
        <translation>El servidor no entendió lo enviado.</translation>
    </message>
    <message>
        <source>The server does not accept this computer</source>
        <translation>El servidor no acepta este equipo</translation>
    </message>
    <message>
        <source>The server does not accept this computer. Answers are kept here.</source>
        <translation>El servidor no acepta este equipo. Las respuestas se conservan aquí.</translation>
    </message>
    <message>
        <source>The server does not take so much at once.</source>
        <translation>El servidor no admite tanto de una vez.</translation>
    </message>
    <message>
        <source>The server has made a mistake.</source>
        <translation>El servidor ha cometido un error.</translation>
    </message>
    <message>
        <source>The server has no such thing.</source>
        <translation>El servidor no tiene tal cosa.</translation>
    </message>
    <message>
        <source>The server has not been set up.</source>
        <translation>El servidor no se ha preparado.</translation>
    </message>
    <message>
        <source>The server is busy</source>
        <translation>El servidor está ocupado</translation>
    </message>
    <message>
        <source>The server is busy.</source>
        <translation>El servidor está ocupado.</translation>
    </message>
    <message>
        <source>The server no longer knows this computer</source>
        <translation>El servidor ya no conoce este equipo</translation>
    </message>
    <message>
        <source>The server&apos;s address is not known on this network.</source>
        <translation>La dirección del servidor no se conoce en esta red.</translation>
    </message>
    <message>
        <source>The server&apos;s address was found, but nothing answered there.</source>
        <translation>Se encontró la dirección del servidor, pero nada respondió allí.</translation>
    </message>
    <message>
        <source>The server&apos;s database is damaged.</source>
        <translation>La base de datos del servidor está dañada.</translation>
    </message>
    <message>
        <source>The server&apos;s disk is full.</source>
        <translation>El disco del servidor está lleno.</translation>
    </message>
    <message>
        <source>The sitting cannot be used</source>
        <translation>La convocatoria no se puede usar</translation>
    </message>
    <message>
        <source>The sitting has closed</source>
        <translation>La convocatoria se ha cerrado</translation>
    </message>
    <message>
        <source>The sitting has not opened yet</source>
        <translation>La convocatoria aún no se ha abierto</translation>
    </message>
    <message>
        <source>The stored answers cannot be read</source>
        <translation>Las respuestas guardadas no se pueden leer</translation>
    </message>
    <message>
        <source>The stored answers need a newer version</source>
        <translation>Las respuestas guardadas necesitan una versión posterior</translation>
    </message>
    <message>
        <source>The test allows certain programs only, and this system does not tell which show windows.</source>
        <translation>El examen solo permite ciertos programas, y este sistema no dice cuáles muestran ventanas.</translation>
    </message>
    <message>
        <source>The test asks for more than this computer can do.</source>
        <translation>El examen pide más de lo que puede este equipo.</translation>
    </message>
    <message>
        <source>The test asks for more than this computer can hold, so it does not start here.</source>
        <translation>La prueba exige más de lo que este equipo puede garantizar, así que no empieza aquí.</translation>
    </message>
    <message>
        <source>The test can be taken. An administrator can set up a key store later.</source>
        <translation>El examen se puede hacer. Un administrador puede instalar más tarde un almacén de claves.</translation>
    </message>
    <message>
        <source>The test cannot be opened this way</source>
        <translation>El examen no se puede abrir así</translation>
    </message>
    <message>
        <source>The test does not start on this computer as it is</source>
        <translation>El examen no empieza en este equipo tal como está</translation>
    </message>
    <message>
        <source>The test file cannot be used</source>
        <translation>El archivo del examen no se puede usar</translation>
    </message>
    <message>
        <source>The test file has not arrived.</source>
        <translation>El archivo del examen no ha llegado.</translation>
    </message>
    <message>
        <source>The test file is damaged</source>
        <translation>El archivo del examen está dañado</translation>
    </message>
    <message>
        <source>The test file is missing, damaged or not trusted.</source>
        <translation>El archivo del examen falta, está dañado o no es de confianza.</translation>
    </message>
    <message>
        <source>The test file is not safe</source>
        <translation>El archivo del examen no es seguro</translation>
    </message>
    <message>
        <source>The test file is too large</source>
        <translation>El archivo del examen es demasiado grande</translation>
    </message>
    <message>
        <source>The test file needs a newer version</source>
        <translation>El archivo del examen necesita una versión posterior</translation>
    </message>
    <message>
        <source>The test file was changed</source>
        <translation>El archivo del examen se ha modificado</translation>
    </message>
    <message>
        <source>The test goes on</source>
        <translation>El examen sigue</translation>
    </message>
    <message>
        <source>The test goes on where it stopped</source>
        <translation>El examen sigue donde se detuvo</translation>
    </message>
    <message>
        <source>The test holds something that is not well formed.</source>
        <translation>El examen contiene algo que no está bien formado.</translation>
    </message>
    <message>
        <source>The test is answered in order.</source>
        <translation>El examen se responde en orden.</translation>
    </message>
    <message>
        <source>The test is handed over and closed here. Write its file into another folder.</source>
        <translation>El examen queda traspasado y cerrado aquí. Escriba su archivo en otra carpeta.</translation>
    </message>
    <message>
        <source>The test is not in a state that allows it. Nothing has changed.</source>
        <translation>El estado del examen no lo permite. Nada ha cambiado.</translation>
    </message>
    <message>
        <source>The test shows on one of them.</source>
        <translation>El examen se muestra en una de ellas.</translation>
    </message>
    <message>
        <source>The test was closed for {gap}.</source>
        <translation>El examen estuvo cerrado durante {gap}.</translation>
    </message>
    <message>
        <source>The test was ended with the answers you had given. All of them are kept.</source>
        <translation>El examen terminó con las respuestas que había dado. Se conservan todas.</translation>
    </message>
    <message>
        <source>The test was not started and nothing was changed.</source>
        <translation>El examen no empezó y nada ha cambiado.</translation>
    </message>
    <message>
        <source>The test works without it, and answers are kept here until it takes them.</source>
        <translation>El examen funciona sin él, y las respuestas se guardan aquí hasta que las acepte.</translation>
    </message>
    <message>
        <source>The test works without it, and answers are kept here.</source>
        <translation>El examen funciona sin él y las respuestas se conservan aquí.</translation>
    </message>
    <message>
        <source>The test works without it. Answers are sent later.</source>
        <translation>El examen funciona sin él. Las respuestas se envían más tarde.</translation>
    </message>
    <message>
        <source>The test works without one. Answers stay on this computer.</source>
        <translation>El examen funciona sin servidor. Las respuestas se quedan en este equipo.</translation>
    </message>
    <message>
        <source>The test&apos;s rules do not allow it.</source>
        <translation>Las reglas del examen no lo permiten.</translation>
    </message>
    <message>
        <source>The test&apos;s time is measured apart from it and stays fair.</source>
        <translation>El tiempo del examen se mide aparte y sigue siendo justo.</translation>
    </message>
    <message>
        <source>The text is not what a receipt&apos;s QR code says.</source>
        <translation>El texto no es el del código QR de un recibo.</translation>
    </message>
    <message>
        <source>The time for this question is over</source>
        <translation>Se acabó el tiempo para esta pregunta</translation>
    </message>
    <message>
        <source>The time is over</source>
        <translation>Se acabó el tiempo</translation>
    </message>
    <message>
        <source>The work goes on here. Nothing is lost.</source>
        <translation>El trabajo continúa aquí. No se ha perdido nada.</translation>
    </message>
    <message>
        <source>The work goes on without it. Nothing is lost.</source>
        <translation>El trabajo sigue sin ella. No se ha perdido nada.</translation>
    </message>
    <message>
        <source>There are no unlock codes</source>
        <translation>No hay códigos de desbloqueo</translation>
    </message>
    <message>
        <source>There are too many marks here, or the notes are too long. What was marked before is kept.</source>
        <translation>Hay demasiados resaltados aquí, o las notas son demasiado largas. Lo anotado antes se conserva.</translation>
    </message>
    <message>
        <source>There is enough for this test.</source>
        <translation>Hay bastante para este examen.</translation>
    </message>
    <message>
        <source>There is nothing to sign in to yet.</source>
        <translation>Aún no hay nada en lo que iniciar sesión.</translation>
    </message>
    <message>
        <source>This answer cannot be checked now</source>
        <translation>Esta respuesta no se puede comprobar ahora</translation>
    </message>
    <message>
        <source>This answer could not be taken</source>
        <translation>Esta respuesta no se pudo tomar</translation>
    </message>
    <message>
        <source>This cannot be done</source>
        <translation>Esto no se puede hacer</translation>
    </message>
    <message>
        <source>This cannot be done now</source>
        <translation>Esto no se puede hacer ahora</translation>
    </message>
    <message>
        <source>This code cannot be used</source>
        <translation>Este código no se puede usar</translation>
    </message>
    <message>
        <source>This code does not open the test</source>
        <translation>Este código no abre el examen</translation>
    </message>
    <message>
        <source>This code leads through a hub and does not name the organisation&apos;s key. Ask for a new one.</source>
        <translation>Este código pasa por un concentrador y no nombra la clave de la organización. Pida uno nuevo.</translation>
    </message>
    <message>
        <source>This computer cannot be locked as the test asks</source>
        <translation>Este equipo no se puede bloquear como pide el examen</translation>
    </message>
    <message>
        <source>This computer cannot be locked far enough</source>
        <translation>Este equipo no se puede bloquear lo suficiente</translation>
    </message>
    <message>
        <source>This computer holds none that you may take.</source>
        <translation>Este equipo no tiene ninguno que usted pueda hacer.</translation>
    </message>
    <message>
        <source>This computer is known to the server with another key.</source>
        <translation>El servidor conoce este equipo con otra clave.</translation>
    </message>
    <message>
        <source>This computer needs attention</source>
        <translation>Este equipo necesita atención</translation>
    </message>
    <message>
        <source>This computer was shut out: what it sends is kept apart at the server, and staff decide whether it counts.</source>
        <translation>Este ordenador ha sido excluido: lo que envía se guarda aparte en el servidor y el personal decide si cuenta.</translation>
    </message>
    <message>
        <source>This could not be marked</source>
        <translation>Esto no se pudo anotar</translation>
    </message>
    <message>
        <source>This could not be noted</source>
        <translation>No se pudo anotar</translation>
    </message>
    <message>
        <source>This enrolment code is not known, was used before, or has run out.</source>
        <translation>Este código de inscripción no se conoce, ya se usó o ha caducado.</translation>
    </message>
    <message>
        <source>This file cannot be read</source>
        <translation>Este archivo no se puede leer</translation>
    </message>
    <message>
        <source>This file cannot be used: it is damaged, changed or of another kind</source>
        <translation>Este archivo no se puede usar: está dañado, cambiado o es de otro tipo</translation>
    </message>
    <message>
        <source>This file is for a sitting that is not on this computer</source>
        <translation>Este archivo es de una convocatoria que no está en este equipo</translation>
    </message>
    <message>
        <source>This file needs a newer version of Carrel</source>
        <translation>Este archivo necesita una versión más nueva de Carrel</translation>
    </message>
    <message>
        <source>This is a computer inside another</source>
        <translation>Este es un equipo dentro de otro</translation>
    </message>
    <message>
        <source>This is a hub, and it cannot reach the organisation&apos;s server now.</source>
        <translation>Esto es un concentrador, y ahora no puede llegar al servidor de la organización.</translation>
    </message>
    <message>
        <source>This is a hub, and it has trouble with the organisation&apos;s server.</source>
        <translation>Esto es un concentrador, y tiene problemas con el servidor de la organización.</translation>
    </message>
    <message>
        <source>This is a hub, and something else answers it for the organisation&apos;s server.</source>
        <translation>Esto es un concentrador, y otra cosa le responde en lugar del servidor de la organización.</translation>
    </message>
    <message>
        <source>This is a hub, and the organisation&apos;s server refuses what it asks.</source>
        <translation>Esto es un concentrador, y el servidor de la organización rechaza lo que pide.</translation>
    </message>
    <message>
        <source>This is no challenge</source>
        <translation>Esto no es un desafío</translation>
    </message>
    <message>
        <source>This is not a receipt</source>
        <translation>Esto no es un recibo</translation>
    </message>
    <message>
        <source>This is not an enrolment code.</source>
        <translation>Esto no es un código de inscripción.</translation>
    </message>
    <message>
        <source>This network asks for a sign-in of its own</source>
        <translation>Esta red pide su propio inicio de sesión</translation>
    </message>
    <message>
        <source>This number is not on the list</source>
        <translation>Este número no está en la lista</translation>
    </message>
    <message>
        <source>This program and the server are of versions that do not understand each other</source>
        <translation>Las versiones de este programa y del servidor no se entienden</translation>
    </message>
    <message>
        <source>This question cannot be opened from here</source>
        <translation>Esta pregunta no se puede abrir desde aquí</translation>
    </message>
    <message>
        <source>This question needs an answer</source>
        <translation>Esta pregunta necesita una respuesta</translation>
    </message>
    <message>
        <source>This question was checked</source>
        <translation>Esta pregunta ya se comprobó</translation>
    </message>
    <message>
        <source>This section is locked</source>
        <translation>Esta sección está bloqueada</translation>
    </message>
    <message>
        <source>This sitting was published without them.</source>
        <translation>Esta convocatoria se publicó sin ellos.</translation>
    </message>
    <message>
        <source>This sound cannot be played</source>
        <translation>Este sonido no se puede reproducir</translation>
    </message>
    <message>
        <source>This system has no usable key store. Only this user can read the file.</source>
        <translation>Este sistema no tiene un almacén de claves utilizable. Solo este usuario puede leer el archivo.</translation>
    </message>
    <message>
        <source>This test asks for spoken answers.</source>
        <translation>Este examen pide respuestas habladas.</translation>
    </message>
    <message>
        <source>This test was withdrawn</source>
        <translation>Esta prueba se ha retirado</translation>
    </message>
    <message>
        <source>To sit a test, use Sign in.</source>
        <translation>Para hacer un examen, use Iniciar sesión.</translation>
    </message>
    <message>
        <source>Too many tries</source>
        <translation>Demasiados intentos</translation>
    </message>
    <message>
        <source>Try again in {time}.</source>
        <translation>Reintente dentro de {time}.</translation>
    </message>
    <message>
        <source>Turn off remote access, then try again. If it stays so, tell the proctor.</source>
        <translation>Desactive el acceso remoto y reintente. Si sigue así, avise al supervisor.</translation>
    </message>
    <message>
        <source>Unplug it, then try again.</source>
        <translation>Desconéctela y reintente.</translation>
    </message>
    <message>
        <source>Unplug or turn off the others, then try again.</source>
        <translation>Desconecte o apague las demás y reintente.</translation>
    </message>
    <message>
        <source>Unplug the other screen or projector, then try again.</source>
        <translation>Desconecte la otra pantalla o el proyector y reintente.</translation>
    </message>
    <message>
        <source>Update Carrel on this computer, or ask the organiser to update the server.</source>
        <translation>Actualice Carrel en este equipo o pida al organizador que actualice el servidor.</translation>
    </message>
    <message>
        <source>Update Carrel on this computer.</source>
        <translation>Actualice Carrel en este equipo.</translation>
    </message>
    <message>
        <source>Update Carrel.</source>
        <translation>Actualice Carrel.</translation>
    </message>
    <message>
        <source>Use Next to go on.</source>
        <translation>Use Siguiente para seguir.</translation>
    </message>
    <message>
        <source>Use another computer, and tell the proctor.</source>
        <translation>Use otro equipo y avise al supervisor.</translation>
    </message>
    <message>
        <source>Use another computer, or tell the proctor.</source>
        <translation>Use otro equipo o avise al supervisor.</translation>
    </message>
    <message>
        <source>Use another computer.</source>
        <translation>Use otro equipo.</translation>
    </message>
    <message>
        <source>Use the window that is open.</source>
        <translation>Use la ventana que está abierta.</translation>
    </message>
    <message>
        <source>What answered could not show that it speaks for the organisation</source>
        <translation>Quien respondió no pudo demostrar que habla en nombre de la organización</translation>
    </message>
    <message>
        <source>What is left of it is kept on this computer.</source>
        <translation>Lo que queda de él se conserva en este equipo.</translation>
    </message>
    <message>
        <source>What is stored on this computer is untouched.</source>
        <translation>Lo guardado en este equipo está intacto.</translation>
    </message>
    <message>
        <source>What it wants locked contradicts itself, or leaves no way out.</source>
        <translation>Lo que pide bloquear se contradice o no deja salida.</translation>
    </message>
    <message>
        <source>What stands in it is not what this computer wrote.</source>
        <translation>Lo que contiene no es lo que escribió este equipo.</translation>
    </message>
    <message>
        <source>What was answered before is kept.</source>
        <translation>Lo respondido antes se conserva.</translation>
    </message>
    <message>
        <source>What was sent is kept here as well. Nothing is lost.</source>
        <translation>Lo enviado se conserva también aquí. No se ha perdido nada.</translation>
    </message>
    <message>
        <source>What was sent is longer than it lets through. Nothing is lost.</source>
        <translation>Lo enviado es más largo de lo que deja pasar. No se ha perdido nada.</translation>
    </message>
    <message>
        <source>What was told of a hub is not from the organisation</source>
        <translation>Lo que se dijo de un concentrador no procede de la organización</translation>
    </message>
    <message>
        <source>What you answered before is kept. The test goes on.</source>
        <translation>Lo que respondió antes se conserva. El examen sigue.</translation>
    </message>
    <message>
        <source>Who answers there is not the hub of this centre</source>
        <translation>Quien responde ahí no es el concentrador de este centro</translation>
    </message>
    <message>
        <source>Works, with room to spare</source>
        <translation>Funciona, con espacio de sobra</translation>
    </message>
    <message>
        <source>Write the file again at the other computer.</source>
        <translation>Escriba el archivo de nuevo en el otro equipo.</translation>
    </message>
    <message>
        <source>Wrong</source>
        <translation>Mal puesto</translation>
    </message>
    <message>
        <source>You are not signed in</source>
        <translation>No ha iniciado sesión</translation>
    </message>
    <message>
        <source>You can go on all the same. It is recorded.</source>
        <translation>Puede continuar de todos modos. Queda registrado.</translation>
    </message>
    <message>
        <source>You have left it, and it does not open again. Its answers are kept.</source>
        <translation>Ha salido de ella y no se abre de nuevo. Sus respuestas se conservan.</translation>
    </message>
    <message>
        <source>You have taken this test</source>
        <translation>Ya ha hecho este examen</translation>
    </message>
    <message>
        <source>You may begin</source>
        <translation>Puede empezar</translation>
    </message>
    <message>
        <source>You may go on</source>
        <translation>Puede seguir</translation>
    </message>
    <message>
        <source>Your answers are kept and can no longer change.</source>
        <translation>Sus respuestas se conservan y ya no pueden cambiar.</translation>
    </message>
    <message>
        <source>Your answers are kept on this computer.</source>
        <translation>Sus respuestas se conservan en este equipo.</translation>
    </message>
    <message>
        <source>Your answers up to that moment are kept.</source>
        <translation>Se conservan sus respuestas hasta ese momento.</translation>
    </message>
    <message>
        <source>Your test goes on at another computer</source>
        <translation>Su examen sigue en otro equipo</translation>
    </message>
    <message>
        <source>Your test is submitted</source>
        <translation>Su examen está entregado</translation>
    </message>
    <message>
        <source>Your test was cancelled</source>
        <translation>Su examen ha sido anulado</translation>
    </message>
</context>
<context>
    <name>proctor_incidents</name>
    <message>
        <source>A proctor left the test.</source>
        <translation>Un supervisor salió del examen.</translation>
    </message>
    <message>
        <source>A program runs that this sitting allows as an exception.</source>
        <translation>Está abierto un programa que esta convocatoria admite como excepción.</translation>
    </message>
    <message>
        <source>A screen outside the computer is in use.</source>
        <translation>Se usa una pantalla externa.</translation>
    </message>
    <message>
        <source>Files of the program were changed.</source>
        <translation>Se cambiaron archivos del programa.</translation>
    </message>
    <message>
        <source>Part of the lock could not be had on this computer.</source>
        <translation>Parte del bloqueo no fue posible en este equipo.</translation>
    </message>
    <message>
        <source>Somebody is logged in from elsewhere.</source>
        <translation>Alguien ha iniciado sesión desde otro lugar.</translation>
    </message>
    <message>
        <source>Somebody tried to open the locked test, and could not.</source>
        <translation>Alguien intentó abrir el examen bloqueado y no pudo.</translation>
    </message>
    <message>
        <source>Somebody tried to open the proctor&apos;s panel, and could not.</source>
        <translation>Alguien intentó abrir el panel del supervisor y no pudo.</translation>
    </message>
    <message>
        <source>Something else was recorded.</source>
        <translation>Se registró otra cosa.</translation>
    </message>
    <message>
        <source>The computer ended its lock for a moment.</source>
        <translation>El equipo levantó su bloqueo un momento.</translation>
    </message>
    <message>
        <source>The log is not what this computer wrote.</source>
        <translation>El registro no es lo que este equipo escribió.</translation>
    </message>
    <message>
        <source>The screen can be shown elsewhere.</source>
        <translation>La pantalla puede mostrarse en otro lugar.</translation>
    </message>
    <message>
        <source>The screen is on another computer.</source>
        <translation>La pantalla está en otro equipo.</translation>
    </message>
    <message>
        <source>The screen is shown from another computer.</source>
        <translation>La pantalla se muestra desde otro equipo.</translation>
    </message>
    <message>
        <source>The session was opened from another computer.</source>
        <translation>La sesión se abrió desde otro equipo.</translation>
    </message>
    <message>
        <source>The test has the keyboard again.</source>
        <translation>El examen tiene de nuevo el teclado.</translation>
    </message>
    <message>
        <source>The test lost the keyboard.</source>
        <translation>El examen perdió el teclado.</translation>
    </message>
    <message>
        <source>This computer is a virtual machine.</source>
        <translation>Este equipo es una máquina virtual.</translation>
    </message>
    <message>
        <source>Whether the program is unchanged cannot be known.</source>
        <translation>No se puede saber si el programa está sin cambios.</translation>
    </message>
    <message>
        <source>Which programs show windows cannot be known on this computer.</source>
        <translation>En este equipo no se puede saber qué programas muestran ventanas.</translation>
    </message>
</context>
<context>
    <name>proctor_reasons</name>
    <message>
        <source>Alarm or evacuation</source>
        <translation>Alarma o evacuación</translation>
    </message>
    <message>
        <source>Came late</source>
        <translation>Llegó tarde</translation>
    </message>
    <message>
        <source>Candidate</source>
        <translation>Candidato</translation>
    </message>
    <message>
        <source>Disturbed others</source>
        <translation>Molestó a otros</translation>
    </message>
    <message>
        <source>Doubt about who it is</source>
        <translation>Dudas sobre quién es</translation>
    </message>
    <message>
        <source>Had something that is not allowed</source>
        <translation>Tenía algo que no está permitido</translation>
    </message>
    <message>
        <source>Keyboard or mouse</source>
        <translation>Teclado o ratón</translation>
    </message>
    <message>
        <source>Left the room</source>
        <translation>Salió de la sala</translation>
    </message>
    <message>
        <source>Light, heat or cold</source>
        <translation>Luz, calor o frío</translation>
    </message>
    <message>
        <source>Looked at the work of others</source>
        <translation>Miró el trabajo de otros</translation>
    </message>
    <message>
        <source>More help was given than is allowed</source>
        <translation>Se dio más ayuda de la permitida</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Red</translation>
    </message>
    <message>
        <source>Nobody was in the room</source>
        <translation>No había nadie en la sala</translation>
    </message>
    <message>
        <source>Noise</source>
        <translation>Ruido</translation>
    </message>
    <message>
        <source>Power cut</source>
        <translation>Corte de luz</translation>
    </message>
    <message>
        <source>Room and surroundings</source>
        <translation>Sala y entorno</translation>
    </message>
    <message>
        <source>Screen or sound</source>
        <translation>Pantalla o sonido</translation>
    </message>
    <message>
        <source>Somebody came in or interrupted</source>
        <translation>Alguien entró o interrumpió</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>Otra cosa</translation>
    </message>
    <message>
        <source>Something was wrong with a question</source>
        <translation>Algo fallaba en una pregunta</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>Personal</translation>
    </message>
    <message>
        <source>Talked to others</source>
        <translation>Habló con otros</translation>
    </message>
    <message>
        <source>Technology</source>
        <translation>Técnica</translation>
    </message>
    <message>
        <source>The computer stopped or was slow</source>
        <translation>El equipo se paró o iba lento</translation>
    </message>
    <message>
        <source>The program did something wrong</source>
        <translation>El programa hizo algo mal</translation>
    </message>
    <message>
        <source>The start was late</source>
        <translation>El comienzo se retrasó</translation>
    </message>
    <message>
        <source>Unwell</source>
        <translation>Indispuesto</translation>
    </message>
    <message>
        <source>Wrong instructions were given</source>
        <translation>Se dieron instrucciones equivocadas</translation>
    </message>
    <message>
        <source>Wrong or missing materials</source>
        <translation>Material equivocado o ausente</translation>
    </message>
    <message>
        <source>{group}: {reason}</source>
        <translation>{group}: {reason}</translation>
    </message>
</context>
<context>
    <name>proctor_words</name>
    <message>
        <source>Entries not sent: {n}</source>
        <translation>Entradas sin enviar: {n}</translation>
    </message>
    <message>
        <source>Everything is saved on this computer</source>
        <translation>Todo está guardado en este equipo</translation>
    </message>
    <message>
        <source>Files not sent: {n}</source>
        <translation>Archivos sin enviar: {n}</translation>
    </message>
    <message>
        <source>Locked; it is opened on the screen behind this panel</source>
        <translation>Bloqueado; se abre en la pantalla que hay detrás de este panel</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>Sin límite</translation>
    </message>
    <message>
        <source>Noted: {reason}.</source>
        <translation>Anotado: {reason}.</translation>
    </message>
    <message>
        <source>On a break</source>
        <translation>En una pausa</translation>
    </message>
    <message>
        <source>Paused by a proctor</source>
        <translation>En pausa por un supervisor</translation>
    </message>
    <message>
        <source>Paused by the candidate</source>
        <translation>En pausa por el candidato</translation>
    </message>
    <message>
        <source>The accommodations were changed.</source>
        <translation>Se cambiaron las adaptaciones.</translation>
    </message>
    <message>
        <source>The test goes on when you close the panel.</source>
        <translation>El examen sigue cuando cierre el panel.</translation>
    </message>
    <message>
        <source>The test has ended.</source>
        <translation>El examen ha terminado.</translation>
    </message>
    <message>
        <source>The test is paused.</source>
        <translation>El examen está en pausa.</translation>
    </message>
    <message>
        <source>This computer is not locked</source>
        <translation>Este equipo no está bloqueado</translation>
    </message>
    <message>
        <source>Tier A: the system is locked to the test</source>
        <translation>Nivel A: el sistema está bloqueado en el examen</translation>
    </message>
    <message>
        <source>Tier B: the program holds the screen</source>
        <translation>Nivel B: el programa retiene la pantalla</translation>
    </message>
    <message>
        <source>Tier C: what happens is seen, and not kept away</source>
        <translation>Nivel C: lo que ocurre se ve, pero no se impide</translation>
    </message>
    <message>
        <source>Under way; it takes nothing while this panel is open</source>
        <translation>En curso; no acepta nada mientras este panel esté abierto</translation>
    </message>
    <message>
        <source>What you did is not on the disk yet. It is tried again and again.</source>
        <translation>Lo que hizo aún no está en el disco. Se intenta una y otra vez.</translation>
    </message>
    <message>
        <source>full screen</source>
        <translation>pantalla completa</translation>
    </message>
    <message>
        <source>other users&apos; sessions</source>
        <translation>sesiones de otros usuarios</translation>
    </message>
    <message>
        <source>other windows</source>
        <translation>otras ventanas</translation>
    </message>
    <message>
        <source>pictures of the screen</source>
        <translation>capturas de pantalla</translation>
    </message>
    <message>
        <source>the clock is stopped</source>
        <translation>el reloj está parado</translation>
    </message>
    <message>
        <source>the keyboard</source>
        <translation>el teclado</translation>
    </message>
    <message>
        <source>the program itself</source>
        <translation>el propio programa</translation>
    </message>
    <message>
        <source>the screen stays on</source>
        <translation>la pantalla sigue encendida</translation>
    </message>
    <message>
        <source>the system&apos;s bars and menus</source>
        <translation>barras y menús del sistema</translation>
    </message>
    <message>
        <source>the system&apos;s keys</source>
        <translation>las teclas del sistema</translation>
    </message>
    <message>
        <source>the system&apos;s own lock</source>
        <translation>el bloqueo del propio sistema</translation>
    </message>
    <message>
        <source>{n} flagged</source>
        <translation>{n} marcadas</translation>
    </message>
    <message>
        <source>{time} left</source>
        <translation>Quedan {time}</translation>
    </message>
    <message>
        <source>{time} more were given</source>
        <translation>se dieron {time} más</translation>
    </message>
    <message>
        <source>{time} more were given.</source>
        <translation>Se dieron {time} más.</translation>
    </message>
</context>
<context>
    <name>reach_reasons</name>
    <message>
        <source>Any program of this user can take pictures of the screen. Only the keys for it are held.</source>
        <translation>Cualquier programa de este usuario puede captar la pantalla. Solo se retienen las teclas para ello.</translation>
    </message>
    <message>
        <source>By name, path or digest; a copy under another name by its digest alone. No program is ended.</source>
        <translation>Por nombre, ruta o resumen; una copia con otro nombre, solo por su resumen. No se cierra ningún programa.</translation>
    </message>
    <message>
        <source>By programs, ports, environment and the screen server. A camera or a cable shows none of these.</source>
        <translation>Por programas, puertos, entorno y servidor de pantalla. Una cámara o un cable no muestra nada de esto.</translation>
    </message>
    <message>
        <source>By what a virtual machine tells of itself. One that hides well tells nothing.</source>
        <translation>Por lo que una máquina virtual dice de sí misma. Una que se oculta bien no dice nada.</translation>
    </message>
    <message>
        <source>Carrel runs from its source: there is nothing to compare it with.</source>
        <translation>Carrel se ejecuta desde su código fuente: no hay con qué compararlo.</translation>
    </message>
    <message>
        <source>Ctrl+Alt+Del and Win+L belong to the system.</source>
        <translation>Ctrl+Alt+Supr y Win+L son del sistema.</translation>
    </message>
    <message>
        <source>Files are compared with what was installed. Whoever may write there may change both.</source>
        <translation>Los archivos se comparan con lo instalado. Quien pueda escribir ahí puede cambiar ambos.</translation>
    </message>
    <message>
        <source>It is not known what draws the screens of this session.</source>
        <translation>No se sabe qué dibuja las pantallas de esta sesión.</translation>
    </message>
    <message>
        <source>No program is told whether this is a session of Assigned Access: see {file}.</source>
        <translation>A ningún programa se le dice si esta es una sesión de acceso asignado: vea {file}.</translation>
    </message>
    <message>
        <source>No two clocks here tell that the computer slept.</source>
        <translation>No hay aquí dos relojes que revelen que el equipo estuvo suspendido.</translation>
    </message>
    <message>
        <source>Nothing here tells which session is in view.</source>
        <translation>Nada aquí dice qué sesión está a la vista.</translation>
    </message>
    <message>
        <source>Nothing is known that does it in this kind of session ({names}).</source>
        <translation>No se conoce nada que lo haga en este tipo de sesión ({names}).</translation>
    </message>
    <message>
        <source>Nothing is shown on a screen here.</source>
        <translation>Aquí no se muestra nada en una pantalla.</translation>
    </message>
    <message>
        <source>Other programs and Force Quit are put away. Mission Control, Spotlight and the power button are not.</source>
        <translation>Los demás programas y Forzar salida quedan apartados. Mission Control, Spotlight y el botón de encendido, no.</translation>
    </message>
    <message>
        <source>The kiosk draws on no screen of this computer.</source>
        <translation>El quiosco no dibuja en ninguna pantalla de este equipo.</translation>
    </message>
    <message>
        <source>The kiosk is a window within another session.</source>
        <translation>El quiosco es una ventana dentro de otra sesión.</translation>
    </message>
    <message>
        <source>The kiosk lets one switch to another console (option -s).</source>
        <translation>El quiosco permite cambiar a otra consola (opción -s).</translation>
    </message>
    <message>
        <source>The kiosk was started in a way that is not known: {names}</source>
        <translation>El quiosco se inició de un modo desconocido: {names}</translation>
    </message>
    <message>
        <source>The screen server is itself a program of another session ({names}).</source>
        <translation>El servidor de pantalla es él mismo un programa de otra sesión ({names}).</translation>
    </message>
    <message>
        <source>The screen server lacks {names}.</source>
        <translation>Al servidor de pantalla le falta {names}.</translation>
    </message>
    <message>
        <source>The system does not tell; in a kiosk nothing else can be started.</source>
        <translation>El sistema no lo dice; en un quiosco no se puede iniciar nada más.</translation>
    </message>
    <message>
        <source>There is no screen here.</source>
        <translation>Aquí no hay pantalla.</translation>
    </message>
    <message>
        <source>There is no screen server.</source>
        <translation>No hay servidor de pantalla.</translation>
    </message>
    <message>
        <source>They are told, and put behind the test.</source>
        <translation>Se notifican y se ponen detrás de la prueba.</translation>
    </message>
    <message>
        <source>This account may log in ({names}).</source>
        <translation>Esta cuenta puede iniciar sesión ({names}).</translation>
    </message>
    <message>
        <source>This is not Windows.</source>
        <translation>Esto no es Windows.</translation>
    </message>
    <message>
        <source>This session is drawn by {names}, which is not made for a kiosk.</source>
        <translation>Esta sesión la dibuja {names}, que no está hecho para un quiosco.</translation>
    </message>
    <message>
        <source>This version does not count them.</source>
        <translation>Esta versión no las cuenta.</translation>
    </message>
    <message>
        <source>This version does not look at it on this system.</source>
        <translation>Esta versión no lo comprueba en este sistema.</translation>
    </message>
    <message>
        <source>This version of Windows lacks {names}.</source>
        <translation>A esta versión de Windows le falta {names}.</translation>
    </message>
    <message>
        <source>macOS cannot be asked: {names}</source>
        <translation>No se puede consultar a macOS: {names}</translation>
    </message>
    <message>
        <source>macOS tells it only to programs that have a permission.</source>
        <translation>macOS solo se lo dice a programas que tienen permiso.</translation>
    </message>
    <message>
        <source>{names} can be changed by others than the administrator.</source>
        <translation>Otros que no son el administrador pueden cambiar {names}.</translation>
    </message>
</context>
<context>
    <name>roster_words</name>
    <message>
        <source>Cancelled</source>
        <translation>Cancelado</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>Completado</translation>
    </message>
    <message>
        <source>Ended by its time</source>
        <translation>Terminado por tiempo</translation>
    </message>
    <message>
        <source>Goes on at another computer</source>
        <translation>Sigue en otro equipo</translation>
    </message>
    <message>
        <source>Keyboard alone</source>
        <translation>Solo teclado</translation>
    </message>
    <message>
        <source>Lines {percent}</source>
        <translation>Líneas {percent}</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>Bloqueada</translation>
    </message>
    <message>
        <source>No accommodations</source>
        <translation>Sin adaptaciones</translation>
    </message>
    <message>
        <source>Not begun</source>
        <translation>Sin empezar</translation>
    </message>
    <message>
        <source>Nothing has to be dragged</source>
        <translation>No hay que arrastrar nada</translation>
    </message>
    <message>
        <source>On a break</source>
        <translation>En una pausa</translation>
    </message>
    <message>
        <source>Passage above the questions</source>
        <translation>Texto encima de las preguntas</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>En pausa</translation>
    </message>
    <message>
        <source>Submitted</source>
        <translation>Entregado</translation>
    </message>
    <message>
        <source>Text {percent}</source>
        <translation>Texto {percent}</translation>
    </message>
    <message>
        <source>Time {percent}</source>
        <translation>Tiempo {percent}</translation>
    </message>
    <message>
        <source>Under way</source>
        <translation>En curso</translation>
    </message>
    <message>
        <source>without {tool}</source>
        <translation>sin {tool}</translation>
    </message>
    <message>
        <source>{time} more</source>
        <translation>{time} más</translation>
    </message>
</context>
<context>
    <name>seat_sentences</name>
    <message>
        <source>Another computer has this test</source>
        <translation>Este examen lo tiene otro equipo</translation>
    </message>
    <message>
        <source>Bring the newest file of the sitting here first.</source>
        <translation>Traiga primero aquí el archivo más reciente de la convocatoria.</translation>
    </message>
    <message>
        <source>Bring the sitting&apos;s file to this computer first.</source>
        <translation>Traiga primero el archivo de la convocatoria a este equipo.</translation>
    </message>
    <message>
        <source>Bring the test&apos;s file here first.</source>
        <translation>Traiga primero aquí el archivo del examen.</translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <translation>Elija otra carpeta.</translation>
    </message>
    <message>
        <source>End that test or hand it over first; then take this one over.</source>
        <translation>Termine o entregue antes esa prueba; después asuma esta.</translation>
    </message>
    <message>
        <source>Export the results here, and have them taken in first.</source>
        <translation>Exporte los resultados aquí y haga que los incorporen primero.</translation>
    </message>
    <message>
        <source>Hand it over there.</source>
        <translation>Traspáselo allí.</translation>
    </message>
    <message>
        <source>It can be begun anew anywhere.</source>
        <translation>Se puede empezar de nuevo en cualquier lugar.</translation>
    </message>
    <message>
        <source>It goes on where it is.</source>
        <translation>Sigue donde está.</translation>
    </message>
    <message>
        <source>Its result can be exported.</source>
        <translation>Su resultado se puede exportar.</translation>
    </message>
    <message>
        <source>Its sitting is not on this computer</source>
        <translation>Su convocatoria no está en este equipo</translation>
    </message>
    <message>
        <source>Let the candidate sign in here.</source>
        <translation>Deje que el candidato inicie sesión aquí.</translation>
    </message>
    <message>
        <source>Nothing is lost. Export the results of both, and tell the organiser.</source>
        <translation>No se ha perdido nada. Exporte los resultados de ambos y avise al organizador.</translation>
    </message>
    <message>
        <source>Nothing of it was believed. Ask the organiser for a new file.</source>
        <translation>No se dio por bueno nada de él. Pida un archivo nuevo al organizador.</translation>
    </message>
    <message>
        <source>Only sittings with unlock codes can be handed over.</source>
        <translation>Solo se pueden traspasar convocatorias con códigos de desbloqueo.</translation>
    </message>
    <message>
        <source>Open it with its release code first.</source>
        <translation>Ábralo primero con su código de apertura.</translation>
    </message>
    <message>
        <source>Practice is not handed over</source>
        <translation>La práctica no se traspasa</translation>
    </message>
    <message>
        <source>Send them over the network, or ask the organiser for a new sitting file.</source>
        <translation>Envíelos por la red o pida al organizador un nuevo archivo de la convocatoria.</translation>
    </message>
    <message>
        <source>Take the newest file.</source>
        <translation>Use el archivo más reciente.</translation>
    </message>
    <message>
        <source>The candidate has begun this test anew on this computer</source>
        <translation>El candidato ha empezado de nuevo esta prueba en este equipo</translation>
    </message>
    <message>
        <source>The computers contradict one another about this test</source>
        <translation>Los equipos se contradicen sobre este examen</translation>
    </message>
    <message>
        <source>The computers of this sitting share no key</source>
        <translation>Los equipos de esta convocatoria no comparten ninguna clave</translation>
    </message>
    <message>
        <source>The file does not fit into this folder, or may not be written there</source>
        <translation>El archivo no cabe en esta carpeta o no se puede escribir en ella</translation>
    </message>
    <message>
        <source>The file says nothing of this computer</source>
        <translation>El archivo no dice nada de este equipo</translation>
    </message>
    <message>
        <source>The organisation did not write this for this computer</source>
        <translation>La organización no escribió esto para este equipo</translation>
    </message>
    <message>
        <source>The sitting names no key to seal results to</source>
        <translation>La convocatoria no indica ninguna clave para sellar los resultados</translation>
    </message>
    <message>
        <source>The test is still closed on this computer</source>
        <translation>El examen sigue cerrado en este equipo</translation>
    </message>
    <message>
        <source>The test itself is not on this computer</source>
        <translation>El examen en sí no está en este equipo</translation>
    </message>
    <message>
        <source>There is nothing to export</source>
        <translation>No hay nada que exportar</translation>
    </message>
    <message>
        <source>This candidate is not on the roster of this computer</source>
        <translation>Este candidato no está en la lista de este equipo</translation>
    </message>
    <message>
        <source>This computer handed the test over itself</source>
        <translation>Este equipo traspasó el examen él mismo</translation>
    </message>
    <message>
        <source>This computer has this test already</source>
        <translation>Este equipo ya tiene este examen</translation>
    </message>
    <message>
        <source>This computer knows more of the test than the file</source>
        <translation>Este equipo sabe más del examen que el archivo</translation>
    </message>
    <message>
        <source>This test is not on this computer</source>
        <translation>Este examen no está en este equipo</translation>
    </message>
    <message>
        <source>This test is over</source>
        <translation>Este examen ha terminado</translation>
    </message>
    <message>
        <source>This test was not handed over</source>
        <translation>Este examen no se traspasó</translation>
    </message>
    <message>
        <source>To go on here, take it back in the list below.</source>
        <translation>Para seguir aquí, recupérelo en la lista de abajo.</translation>
    </message>
</context>
<context>
    <name>time_words</name>
    <message>
        <source>Answer it, then submit.</source>
        <translation>Respóndala y luego entregue.</translation>
    </message>
    <message>
        <source>It asks for more than you have chosen.</source>
        <translation>Pide más de lo que ha elegido.</translation>
    </message>
    <message>
        <source>It may not be left out.</source>
        <translation>No se puede omitir.</translation>
    </message>
    <message>
        <source>It opens when you get there.</source>
        <translation>Se abre cuando llega a ella.</translation>
    </message>
    <message>
        <source>Its answers are kept. You are now at the next open question.</source>
        <translation>Sus respuestas se conservan. Ahora está en la siguiente pregunta abierta.</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>Bloqueada</translation>
    </message>
    <message>
        <source>Its time is over.</source>
        <translation>Se acabó su tiempo.</translation>
    </message>
    <message>
        <source>Locked: you have left it, and it does not open again.</source>
        <translation>Bloqueada: ha salido de ella y no se abre de nuevo.</translation>
    </message>
    <message>
        <source>Not yet open</source>
        <translation>Aún no abierta</translation>
    </message>
    <message>
        <source>Of that time {back} were given back.</source>
        <translation>De ese tiempo se le han devuelto {back}.</translation>
    </message>
    <message>
        <source>Passed</source>
        <translation>Ya pasada</translation>
    </message>
    <message>
        <source>Question {number} is not complete</source>
        <translation>La pregunta {number} no está completa</translation>
    </message>
    <message>
        <source>Question {number} needs an answer</source>
        <translation>La pregunta {number} necesita una respuesta</translation>
    </message>
    <message>
        <source>That time counts as test time.</source>
        <translation>Ese tiempo cuenta como tiempo de examen.</translation>
    </message>
    <message>
        <source>That time was given back.</source>
        <translation>Ese tiempo se le ha devuelto.</translation>
    </message>
    <message>
        <source>The test goes on</source>
        <translation>El examen sigue</translation>
    </message>
    <message>
        <source>The test was paused for {length}.</source>
        <translation>El examen estuvo en pausa durante {length}.</translation>
    </message>
    <message>
        <source>The time for {place} is over</source>
        <translation>Se acabó el tiempo para {place}</translation>
    </message>
    <message>
        <source>The time is over. What you answer now is kept and marked as late.</source>
        <translation>Se acabó el tiempo. Lo que responda ahora se conserva y se señala como tardío.</translation>
    </message>
    <message>
        <source>Time over</source>
        <translation>Tiempo acabado</translation>
    </message>
    <message>
        <source>What you answered is kept.</source>
        <translation>Lo que respondió se conserva.</translation>
    </message>
    <message>
        <source>You can in {wait}.</source>
        <translation>Podrá dentro de {wait}.</translation>
    </message>
    <message>
        <source>You cannot come back to it: answer it, then go on.</source>
        <translation>No podrá volver a ella: respóndala y luego siga.</translation>
    </message>
    <message>
        <source>You cannot go on yet</source>
        <translation>Aún no puede seguir</translation>
    </message>
    <message>
        <source>You cannot submit yet</source>
        <translation>Aún no puede entregar</translation>
    </message>
    <message>
        <source>You gave no answer.</source>
        <translation>No dio ninguna respuesta.</translation>
    </message>
    <message>
        <source>You have been given more time</source>
        <translation>Se le ha dado más tiempo</translation>
    </message>
    <message>
        <source>You have gone past it, and there is no way back.</source>
        <translation>Ya la ha pasado y no puede volver a ella.</translation>
    </message>
    <message>
        <source>You have {left} left for {place}, and {whole} for the whole test.</source>
        <translation>Aún tiene {left} para {place} y {whole} para todo el examen.</translation>
    </message>
    <message>
        <source>You have {left} left for {place}.</source>
        <translation>Aún tiene {left} para {place}.</translation>
    </message>
    <message>
        <source>You have {left} left.</source>
        <translation>Aún tiene {left}.</translation>
    </message>
    <message>
        <source>Your break lasted {length}. The clock was stopped.</source>
        <translation>Su descanso duró {length}. El tiempo estaba detenido.</translation>
    </message>
    <message>
        <source>the whole test</source>
        <translation>todo el examen</translation>
    </message>
    <message>
        <source>this part</source>
        <translation>esta parte</translation>
    </message>
    <message>
        <source>this question</source>
        <translation>esta pregunta</translation>
    </message>
    <message>
        <source>this section</source>
        <translation>esta sección</translation>
    </message>
    <message>
        <source>{length} more.</source>
        <translation>{length} más.</translation>
    </message>
    <message>
        <source>{length} more: {reason}.</source>
        <translation>{length} más: {reason}.</translation>
    </message>
    <message>
        <source>{time} left</source>
        <translation>Quedan {time}</translation>
    </message>
    <message>
        <source>{time} left for {place}</source>
        <translation>Quedan {time} para {place}</translation>
    </message>
</context>
<context>
    <name>words</name>
    <message>
        <source>{before}, {after}</source>
        <translation>{before}, {after}</translation>
    </message>
    <message>
        <source>{minutes} {seconds}</source>
        <translation>{minutes} {seconds}</translation>
    </message>
    <message>
        <source>{number} points</source>
        <translation>{number} puntos</translation>
    </message>
    <message>
        <source>{n} of {all}</source>
        <translation>{n} de {all}</translation>
    </message>
    <message>
        <source>{n} of {all}, {partly} more in part</source>
        <translation>{n} de {all}, y {partly} en parte</translation>
    </message>
    <message>
        <source>“{words}”</source>
        <translation>«{words}»</translation>
    </message>
    <message numerus="yes">
        <source>%n answers</source>
        <translation>
            <numerusform>%n respuesta</numerusform>
            <numerusform>%n respuestas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answers are here.</source>
        <translation>
            <numerusform>%n respuesta está aquí.</numerusform>
            <numerusform>%n respuestas están aquí.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answers are still to be marked by a person.</source>
        <translation>
            <numerusform>%n respuesta aún debe calificarla una persona.</numerusform>
            <numerusform>%n respuestas aún debe calificarlas una persona.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n attempts</source>
        <translation>
            <numerusform>%n intento</numerusform>
            <numerusform>%n intentos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n breaks</source>
        <translation>
            <numerusform>%n descanso</numerusform>
            <numerusform>%n descansos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n characters</source>
        <translation>
            <numerusform>%n carácter</numerusform>
            <numerusform>%n caracteres</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lines</source>
        <translation>
            <numerusform>%n línea</numerusform>
            <numerusform>%n líneas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more times</source>
        <translation>
            <numerusform>%n vez más</numerusform>
            <numerusform>%n veces más</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new alarms</source>
        <translation>
            <numerusform>%n alarma nueva</numerusform>
            <numerusform>%n alarmas nuevas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n practice tests are here.</source>
        <translation>
            <numerusform>%n examen de práctica está aquí.</numerusform>
            <numerusform>%n exámenes de práctica están aquí.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n times</source>
        <translation>
            <numerusform>%n vez</numerusform>
            <numerusform>%n veces</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answers are not on the disk yet</source>
        <translation>
            <numerusform>%n respuesta aún no está en el disco</numerusform>
            <numerusform>%n respuestas aún no están en el disco</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n bytes</source>
        <translation>
            <numerusform>%n byte</numerusform>
            <numerusform>%n bytes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n candidates</source>
        <translation>
            <numerusform>%n candidato</numerusform>
            <numerusform>%n candidatos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files</source>
        <translation>
            <numerusform>%n archivo</numerusform>
            <numerusform>%n archivos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minutes</source>
        <translation>
            <numerusform>%n minuto</numerusform>
            <numerusform>%n minutos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n places</source>
        <translation>
            <numerusform>%n lugar</numerusform>
            <numerusform>%n lugares</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n points</source>
        <translation>
            <numerusform>%n punto</numerusform>
            <numerusform>%n puntos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n questions</source>
        <translation>
            <numerusform>%n pregunta</numerusform>
            <numerusform>%n preguntas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n seconds</source>
        <translation>
            <numerusform>%n segundo</numerusform>
            <numerusform>%n segundos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n words</source>
        <translation>
            <numerusform>%n palabra</numerusform>
            <numerusform>%n palabras</numerusform>
        </translation>
    </message>
</context>
</TS>
