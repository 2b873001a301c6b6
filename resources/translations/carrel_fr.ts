<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr">
<context>
    <name>AlarmRow</name>
    <message>
        <source>Acknowledge</source>
        <translation>Pris en compte</translation>
    </message>
    <message>
        <source>Acknowledge: {alarm}</source>
        <translation>Pris en compte : {alarm}</translation>
    </message>
</context>
<context>
    <name>AlarmStrip</name>
    <message>
        <source>Acknowledge all</source>
        <translation>Tout prendre en compte</translation>
    </message>
    <message>
        <source>Alarms</source>
        <translation>Alarmes</translation>
    </message>
    <message>
        <source>And {n} more</source>
        <translation>Et {n} de plus</translation>
    </message>
</context>
<context>
    <name>AssociateWidget</name>
    <message>
        <source>Things to pair</source>
        <translation>Éléments à associer</translation>
    </message>
    <message>
        <source>Press two that belong together, or drag one onto the other.</source>
        <translation>Appuyez sur deux éléments qui vont ensemble, ou glissez l&apos;un sur l&apos;autre.</translation>
    </message>
    <message>
        <source>Press two that belong together.</source>
        <translation>Appuyez sur deux éléments qui vont ensemble.</translation>
    </message>
    <message>
        <source>the things</source>
        <translation>les éléments</translation>
    </message>
    <message>
        <source>{thing} is held. Choose its partner. Escape puts it back.</source>
        <translation>{thing} pris. Choisissez ce qui va avec. Échap le remet en place.</translation>
    </message>
</context>
<context>
    <name>AttemptsPage</name>
    <message>
        <source>A stick that can be carried away.</source>
        <translation>Une clé que l’on peut emporter.</translation>
    </message>
    <message>
        <source>All of the file holds. The test goes on here when the candidate signs in.</source>
        <translation>Tout le fichier est valable. L’épreuve reprend ici quand le candidat s’identifie.</translation>
    </message>
    <message>
        <source>Attempts here</source>
        <translation>Tentatives ici</translation>
    </message>
    <message>
        <source>Everything on this computer is at the organisation.</source>
        <translation>Tout ce qui est sur cet ordinateur est à l’organisation.</translation>
    </message>
    <message>
        <source>Export results…</source>
        <translation>Exporter les résultats…</translation>
    </message>
    <message>
        <source>Export the results again.</source>
        <translation>Exportez de nouveau les résultats.</translation>
    </message>
    <message>
        <source>Export the results of {sitting}</source>
        <translation>Exporter les résultats de {sitting}</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>Transférer</translation>
    </message>
    <message>
        <source>Hand over to another computer</source>
        <translation>Transférer vers un autre ordinateur</translation>
    </message>
    <message>
        <source>Hand over…</source>
        <translation>Transférer…</translation>
    </message>
    <message>
        <source>It stands in the log of the test who did this.</source>
        <translation>Le journal de l’épreuve dit qui l’a fait.</translation>
    </message>
    <message>
        <source>Looking for attempts…</source>
        <translation>Recherche des tentatives…</translation>
    </message>
    <message>
        <source>No attempts yet</source>
        <translation>Aucune tentative pour l’instant</translation>
    </message>
    <message>
        <source>No test that was handed over and no acknowledgement is in this folder.</source>
        <translation>Ce dossier ne contient ni test remis ni accusé de réception.</translation>
    </message>
    <message>
        <source>No test was begun on this computer.</source>
        <translation>Aucune épreuve n’a été commencée sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Not in it, because they are not on this computer: {files}.</source>
        <translation>Non inclus, car absent de cet ordinateur : {files}.</translation>
    </message>
    <message>
        <source>Not known to be there: {n}.</source>
        <translation>Pas connu comme y étant : {n}.</translation>
    </message>
    <message>
        <source>Nothing more is taken on this computer: {name} goes on where the file is taken over.</source>
        <translation>Plus rien n’est pris sur cet ordinateur : {name} continue là où le fichier est repris.</translation>
    </message>
    <message>
        <source>Only where the other computer has not taken it over. If it has, both are kept, and the organiser has to decide which counts.</source>
        <translation>Seulement si l’autre ordinateur ne l’a pas reprise. Sinon, les deux sont gardées et l’organisateur décide laquelle compte.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Récupérer</translation>
    </message>
    <message>
        <source>Take back…</source>
        <translation>Récupérer…</translation>
    </message>
    <message>
        <source>Take in a file…</source>
        <translation>Reprendre un fichier…</translation>
    </message>
    <message>
        <source>Take in what came on a stick</source>
        <translation>Reprendre ce qui est arrivé sur une clé</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>Take over {name}</source>
        <translation>Reprendre {name}</translation>
    </message>
    <message>
        <source>Take the test back</source>
        <translation>Récupérer l’épreuve</translation>
    </message>
    <message>
        <source>Tests that were begun or taken over on this computer. Nothing is deleted here.</source>
        <translation>Épreuves commencées ou reprises sur cet ordinateur. Rien n’est supprimé ici.</translation>
    </message>
    <message>
        <source>The file of {name} was written again:</source>
        <translation>Le fichier de {name} a été écrit de nouveau :</translation>
    </message>
    <message>
        <source>The organisation has not everything yet</source>
        <translation>L’organisation n’a pas encore tout</translation>
    </message>
    <message>
        <source>Use this folder</source>
        <translation>Utiliser ce dossier</translation>
    </message>
    <message>
        <source>Where the file is to lie</source>
        <translation>Où placer le fichier</translation>
    </message>
    <message>
        <source>Who are you?</source>
        <translation>Qui êtes-vous ?</translation>
    </message>
    <message>
        <source>Write the file again…</source>
        <translation>Écrire à nouveau le fichier…</translation>
    </message>
    <message>
        <source>{attempts} of {name} exported:</source>
        <translation>Exporté de {name} : {attempts}</translation>
    </message>
    <message>
        <source>{name} goes on at this computer again: let them sign in here.</source>
        <translation>{name} continue de nouveau sur cet ordinateur : faites-le s’identifier ici.</translation>
    </message>
    <message>
        <source>{name} goes on at this computer: let them sign in here.</source>
        <translation>{name} continue sur cet ordinateur : faites-le s’identifier ici.</translation>
    </message>
    <message>
        <source>{name} is handed over; nothing more is taken here. The file:</source>
        <translation>{name} est transféré ; plus rien n’est pris ici. Le fichier :</translation>
    </message>
</context>
<context>
    <name>AudioRecordingWidget</name>
    <message>
        <source>Recording.</source>
        <translation>Enregistrement en cours.</translation>
    </message>
    <message>
        <source>Nothing is heard so far. Check the microphone.</source>
        <translation>Rien ne s&apos;entend pour l&apos;instant. Vérifiez le microphone.</translation>
    </message>
    <message>
        <source>{time} left</source>
        <translation>Il reste {time}</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Play back</source>
        <translation>Écouter</translation>
    </message>
    <message>
        <source>At most {time}</source>
        <translation>{time} au plus</translation>
    </message>
    <message>
        <source>Stop recording</source>
        <translation>Arrêter l&apos;enregistrement</translation>
    </message>
    <message>
        <source>Look for a microphone</source>
        <translation>Chercher un microphone</translation>
    </message>
    <message>
        <source>Record again</source>
        <translation>Recommencer l&apos;enregistrement</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Recording. The earlier recording is kept until this one is saved.</source>
        <translation>Enregistrement en cours. Le précédent est gardé jusqu&apos;à ce que celui-ci soit sauvegardé.</translation>
    </message>
    <message>
        <source>Recording. It is saved when you stop.</source>
        <translation>Enregistrement en cours. Il est sauvegardé quand vous arrêtez.</translation>
    </message>
    <message>
        <source>Saving the recording</source>
        <translation>Sauvegarde de l&apos;enregistrement</translation>
    </message>
    <message>
        <source>Sound cannot be recorded here.</source>
        <translation>Le son ne peut pas être enregistré ici.</translation>
    </message>
    <message>
        <source>Saved on this computer, {size}</source>
        <translation>Sauvegardé sur cet ordinateur, {size}</translation>
    </message>
    <message>
        <source>Looking for a microphone.</source>
        <translation>Recherche d&apos;un microphone.</translation>
    </message>
    <message>
        <source>No microphone is found. Connect one, or tell the proctor.</source>
        <translation>Aucun microphone trouvé. Branchez-en un ou prévenez le surveillant.</translation>
    </message>
    <message>
        <source>Nothing is recorded yet.</source>
        <translation>Rien n&apos;est encore enregistré.</translation>
    </message>
    <message>
        <source>Another recording is going on. Stop it first.</source>
        <translation>Un autre enregistrement est en cours. Arrêtez-le d&apos;abord.</translation>
    </message>
    <message>
        <source>The recording ended early. What was recorded until then is saved.</source>
        <translation>L&apos;enregistrement s&apos;est terminé plus tôt. Ce qui a été enregistré jusque-là est sauvegardé.</translation>
    </message>
    <message>
        <source>The recording cannot be read back. Tell the proctor.</source>
        <translation>L&apos;enregistrement ne peut pas être relu. Prévenez le surveillant.</translation>
    </message>
    <message>
        <source>Sound level</source>
        <translation>Niveau sonore</translation>
    </message>
    <message>
        <source>The recording is not saved yet</source>
        <translation>L&apos;enregistrement n&apos;est pas encore sauvegardé</translation>
    </message>
    <message>
        <source>The recording of this answer cannot be shown.</source>
        <translation>L&apos;enregistrement de cette réponse ne peut pas être présenté.</translation>
    </message>
    <message>
        <source>Try to save again</source>
        <translation>Réessayer de sauvegarder</translation>
    </message>
    <message>
        <source>{time}, {left} left</source>
        <translation>{time}, reste {left}</translation>
    </message>
</context>
<context>
    <name>Bank</name>
    <message>
        <source>Choose what goes into {place}. Escape cancels.</source>
        <translation>Choisissez ce qui va dans {place}. Échap annule.</translation>
    </message>
    <message>
        <source>It can also be dragged there.</source>
        <translation>On peut aussi l&apos;y glisser.</translation>
    </message>
    <message>
        <source>Now choose where it goes. Escape puts it back.</source>
        <translation>Choisissez maintenant où le placer. Échap le remet en place.</translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <source>Understood</source>
        <translation>Compris</translation>
    </message>
</context>
<context>
    <name>BreakPanel</name>
    <message>
        <source>Begin the break</source>
        <translation>Commencer la pause</translation>
    </message>
    <message>
        <source>It lasts until you end it.</source>
        <translation>Elle dure jusqu&apos;à ce que vous y mettiez fin.</translation>
    </message>
    <message>
        <source>It may last {length}; you can end it sooner.</source>
        <translation>Elle peut durer {length} ; vous pouvez y mettre fin plus tôt.</translation>
    </message>
    <message>
        <source>Keep working</source>
        <translation>Continuer à travailler</translation>
    </message>
    <message>
        <source>Take a break?</source>
        <translation>Faire une pause ?</translation>
    </message>
    <message>
        <source>The clock stops and the questions are hidden.</source>
        <translation>Le temps s&apos;arrête et les questions sont masquées.</translation>
    </message>
    <message>
        <source>You have {breaks} left, this one included.</source>
        <translation>Il vous reste {breaks}, celle-ci comprise.</translation>
    </message>
</context>
<context>
    <name>CandidateRoom</name>
    <message>
        <source>For proctors</source>
        <translation>Pour les surveillants</translation>
    </message>
    <message>
        <source>Handed over to another machine</source>
        <translation>Transféré vers un autre ordinateur</translation>
    </message>
    <message>
        <source>Instructions</source>
        <translation>Consignes</translation>
    </message>
    <message>
        <source>Is this you?</source>
        <translation>Est-ce vous ?</translation>
    </message>
    <message>
        <source>My attempts</source>
        <translation>Mes tentatives</translation>
    </message>
    <message>
        <source>Opening</source>
        <translation>Ouverture</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>Entraînement</translation>
    </message>
    <message>
        <source>Proctor</source>
        <translation>Surveillant</translation>
    </message>
    <message>
        <source>Proctor&apos;s desk</source>
        <translation>Bureau du surveillant</translation>
    </message>
    <message>
        <source>Proctor&apos;s panel</source>
        <translation>Panneau du surveillant</translation>
    </message>
    <message>
        <source>Question {number}: {title}</source>
        <translation>Question {number} : {title}</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Revoir</translation>
    </message>
    <message>
        <source>Set up this computer</source>
        <translation>Préparer cet ordinateur</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Se connecter</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Arrêtée</translation>
    </message>
    <message>
        <source>Submitted</source>
        <translation>Remise</translation>
    </message>
    <message>
        <source>System check</source>
        <translation>Vérification du poste</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Épreuve</translation>
    </message>
    <message>
        <source>The test is locked</source>
        <translation>L’épreuve est verrouillée</translation>
    </message>
    <message>
        <source>Try it out</source>
        <translation>Essayer</translation>
    </message>
    <message>
        <source>When this time is over, you are led on to the next open question.</source>
        <translation>Quand ce temps est écoulé, vous passez à la prochaine question ouverte.</translation>
    </message>
    <message>
        <source>Your answers are saved.</source>
        <translation>Vos réponses sont sauvegardées.</translation>
    </message>
    <message>
        <source>When the time is over, the test is submitted by itself.</source>
        <translation>Quand le temps est écoulé, l&apos;épreuve est remise d&apos;elle-même.</translation>
    </message>
</context>
<context>
    <name>CandidateSheet</name>
    <message>
        <source>Answered</source>
        <translation>Répondu</translation>
    </message>
    <message>
        <source>Cancel the test</source>
        <translation>Annuler l’épreuve</translation>
    </message>
    <message>
        <source>Candidate</source>
        <translation>Candidat</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Computer</source>
        <translation>Ordinateur</translation>
    </message>
    <message>
        <source>End the test</source>
        <translation>Terminer l’épreuve</translation>
    </message>
    <message>
        <source>Incidents</source>
        <translation>Incidents</translation>
    </message>
    <message>
        <source>Its state</source>
        <translation>Son état</translation>
    </message>
    <message>
        <source>Latest incidents</source>
        <translation>Derniers incidents</translation>
    </message>
    <message>
        <source>Let it go on</source>
        <translation>Laisser continuer</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Verrouiller</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Message</translation>
    </message>
    <message>
        <source>More time</source>
        <translation>Plus de temps</translation>
    </message>
    <message>
        <source>Nothing.</source>
        <translation>Rien.</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Suspendre</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Épreuve</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Déverrouiller</translation>
    </message>
    <message>
        <source>What staff told</source>
        <translation>Ce que le personnel a demandé</translation>
    </message>
    <message>
        <source>as of {time}</source>
        <translation>à {time}</translation>
    </message>
    <message>
        <source>at question {n}</source>
        <translation>à la question {n}</translation>
    </message>
    <message>
        <source>desk {desk}</source>
        <translation>table {desk}</translation>
    </message>
    <message>
        <source>irregularities: {n}</source>
        <translation>irrégularités : {n}</translation>
    </message>
    <message>
        <source>{n} attempts</source>
        <translation>{n} tentatives</translation>
    </message>
    <message>
        <source>{n} more on the computer, not sent yet</source>
        <translation>{n} de plus sur l’ordinateur, pas encore envoyés</translation>
    </message>
    <message>
        <source>{time} more were given</source>
        <translation>{time} de plus ont été accordées</translation>
    </message>
</context>
<context>
    <name>CheckPanel</name>
    <message>
        <source>Check</source>
        <translation>Vérifier</translation>
    </message>
    <message>
        <source>Check question {number}</source>
        <translation>Vérifier la question {number}</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Vérification…</translation>
    </message>
</context>
<context>
    <name>CheckRowView</name>
    <message>
        <source>For a technician: {detail}</source>
        <translation>Pour un technicien : {detail}</translation>
    </message>
</context>
<context>
    <name>CheckView</name>
    <message>
        <source>System check</source>
        <translation>Vérification du poste</translation>
    </message>
    <message>
        <source>The proctor reads it out when the test may be opened.</source>
        <translation>Le surveillant le lit à haute voix quand l&apos;épreuve peut être ouverte.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Vérifier de nouveau</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Enter the release code to continue.</source>
        <translation>Entrez le code d&apos;ouverture pour continuer.</translation>
    </message>
    <message>
        <source>First mend what is marked with a cross, then check again.</source>
        <translation>Réglez d&apos;abord ce qui est marqué d&apos;une croix, puis vérifiez de nouveau.</translation>
    </message>
    <message>
        <source>The test is being opened.</source>
        <translation>L’épreuve est en cours d’ouverture.</translation>
    </message>
</context>
<context>
    <name>Chip</name>
    <message>
        <source>Space picks it up.</source>
        <translation>Espace le prend.</translation>
    </message>
    <message>
        <source>Picked up.</source>
        <translation>Pris.</translation>
    </message>
    <message>
        <source>Space picks it up, Delete takes it away.</source>
        <translation>Espace le prend, Suppr le retire.</translation>
    </message>
    <message>
        <source>To be used up to {times}.</source>
        <translation>Utilisable jusqu&apos;à {times}.</translation>
    </message>
    <message>
        <source>Used.</source>
        <translation>Utilisé.</translation>
    </message>
</context>
<context>
    <name>ChoiceGroup</name>
    <message>
        <source>Brought back</source>
        <translation>Rétablie</translation>
    </message>
    <message>
        <source>Ruled out</source>
        <translation>Écartée</translation>
    </message>
    <message>
        <source>This is your answer. Choose another before ruling it out.</source>
        <translation>C&apos;est votre réponse. Choisissez-en une autre avant de l&apos;écarter.</translation>
    </message>
</context>
<context>
    <name>ClozeWidget</name>
    <message>
        <source>Gap {n} of {all}</source>
        <translation>Lacune {n} sur {all}</translation>
    </message>
    <message>
        <source>gap {n}</source>
        <translation>lacune {n}</translation>
    </message>
    <message>
        <source>{name}, {unit}</source>
        <translation>{name}, {unit}</translation>
    </message>
    <message>
        <source>Gap {n}: {count}. The limit is {most}.</source>
        <translation>Lacune {n} : {count}. La limite est de {most}.</translation>
    </message>
    <message>
        <source>No more than {most} in each gap.</source>
        <translation>Pas plus de {most} par lacune.</translation>
    </message>
    <message>
        <source>Gap {n}: no more than {most}.</source>
        <translation>Lacune {n} : pas plus de {most}.</translation>
    </message>
</context>
<context>
    <name>CodeSheetDocument</name>
    <message>
        <source>A locked test names its candidate and the place of the code, such as: candidate 1042, code 3. Type that code, then cross it out: each opens the test once.</source>
        <translation>Une épreuve verrouillée indique son candidat et le rang du code, par exemple : candidat 1042, code 3. Saisissez ce code, puis barrez-le : chacun n&apos;ouvre l&apos;épreuve qu&apos;une fois.</translation>
    </message>
    <message>
        <source>Candidate number</source>
        <translation>Numéro de candidat</translation>
    </message>
    <message>
        <source>Codes</source>
        <translation>Codes</translation>
    </message>
    <message>
        <source>Desk</source>
        <translation>Table</translation>
    </message>
    <message>
        <source>Good until {time}</source>
        <translation>Valable jusqu&apos;au {time}</translation>
    </message>
    <message>
        <source>Keep this like an exam paper, and destroy it after the sitting.</source>
        <translation>À garder comme un sujet d&apos;examen et à détruire après la session.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Page {number} of {pages}</source>
        <translation>Page {number} sur {pages}</translation>
    </message>
    <message>
        <source>Unlock codes</source>
        <translation>Codes de déverrouillage</translation>
    </message>
    <message>
        <source>Unlock codes: {title}</source>
        <translation>Codes de déverrouillage : {title}</translation>
    </message>
</context>
<context>
    <name>CodeWidget</name>
    <message>
        <source>Tab indents. To leave with the keyboard, press Escape, then Tab.</source>
        <translation>Tab décale le texte. Pour sortir au clavier, appuyez sur Échap, puis Tab.</translation>
    </message>
    <message>
        <source>Tab now leaves the code.</source>
        <translation>Tab quitte maintenant le code.</translation>
    </message>
    <message>
        <source>Your answer, code</source>
        <translation>Votre réponse, code</translation>
    </message>
    <message>
        <source>Your answer, code in {language}</source>
        <translation>Votre réponse, code en {language}</translation>
    </message>
</context>
<context>
    <name>ColumnScreen</name>
    <message>
        <source>Proctor</source>
        <translation>Surveillant</translation>
    </message>
</context>
<context>
    <name>Cover</name>
    <message>
        <source>Cover {choice}</source>
        <translation>Couvrir {choice}</translation>
    </message>
    <message>
        <source>Covered</source>
        <translation>Couverte</translation>
    </message>
    <message>
        <source>Uncover {choice}</source>
        <translation>Découvrir {choice}</translation>
    </message>
    <message>
        <source>this answer</source>
        <translation>cette réponse</translation>
    </message>
</context>
<context>
    <name>CoverCard</name>
    <message>
        <source>If this stays for longer than a minute, raise your hand.</source>
        <translation>Si ce message reste plus d’une minute, levez la main.</translation>
    </message>
    <message>
        <source>One moment</source>
        <translation>Un instant</translation>
    </message>
    <message>
        <source>The test has stopped for a moment and comes back by itself.</source>
        <translation>Le test s’est arrêté un moment et revient de lui-même.</translation>
    </message>
    <message>
        <source>Your answers are saved on this computer. You need not do anything.</source>
        <translation>Vos réponses sont enregistrées sur cet ordinateur. Vous n’avez rien à faire.</translation>
    </message>
</context>
<context>
    <name>CrossPad</name>
    <message>
        <source>Cross-hair down</source>
        <translation>Croix vers le bas</translation>
    </message>
    <message>
        <source>Cross-hair to the left</source>
        <translation>Croix vers la gauche</translation>
    </message>
    <message>
        <source>Cross-hair to the right</source>
        <translation>Croix vers la droite</translation>
    </message>
    <message>
        <source>Cross-hair up</source>
        <translation>Croix vers le haut</translation>
    </message>
    <message>
        <source>Move the cross-hair</source>
        <translation>Déplacer la croix</translation>
    </message>
    <message>
        <source>Remove point</source>
        <translation>Retirer le point</translation>
    </message>
    <message>
        <source>Set point</source>
        <translation>Poser le point</translation>
    </message>
    <message>
        <source>Small steps</source>
        <translation>Petits pas</translation>
    </message>
</context>
<context>
    <name>DeskView</name>
    <message>
        <source>Attempts here</source>
        <translation>Tentatives ici</translation>
    </message>
    <message>
        <source>Candidates</source>
        <translation>Candidats</translation>
    </message>
    <message>
        <source>Leave the desk</source>
        <translation>Quitter le bureau</translation>
    </message>
    <message>
        <source>Proctor&apos;s desk</source>
        <translation>Bureau du surveillant</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Salle</translation>
    </message>
    <message>
        <source>Sections of the desk</source>
        <translation>Sections du bureau</translation>
    </message>
</context>
<context>
    <name>DisplayPanel</name>
    <message>
        <source>Above</source>
        <translation>Au-dessus</translation>
    </message>
    <message>
        <source>Back to what was set for me</source>
        <translation>Revenir à mes réglages prévus</translation>
    </message>
    <message>
        <source>Beside</source>
        <translation>À côté</translation>
    </message>
    <message>
        <source>Black on cream</source>
        <translation>Noir sur crème</translation>
    </message>
    <message>
        <source>Black on light grey</source>
        <translation>Noir sur gris clair</translation>
    </message>
    <message>
        <source>Black on pale blue</source>
        <translation>Noir sur bleu pâle</translation>
    </message>
    <message>
        <source>Black on pale green</source>
        <translation>Noir sur vert pâle</translation>
    </message>
    <message>
        <source>Black on pale rose</source>
        <translation>Noir sur rose pâle</translation>
    </message>
    <message>
        <source>Black on white</source>
        <translation>Noir sur blanc</translation>
    </message>
    <message>
        <source>Black on yellow</source>
        <translation>Noir sur jaune</translation>
    </message>
    <message>
        <source>Blue on cream</source>
        <translation>Bleu sur crème</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Couleurs</translation>
    </message>
    <message>
        <source>Cream on black</source>
        <translation>Crème sur noir</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>Display</source>
        <translation>Affichage</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Dyslexia-friendly</source>
        <translation>Adaptée à la dyslexie</translation>
    </message>
    <message>
        <source>Green on black</source>
        <translation>Vert sur noir</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Texte plus grand</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Light grey on dark grey</source>
        <translation>Gris clair sur gris foncé</translation>
    </message>
    <message>
        <source>Line spacing</source>
        <translation>Interligne</translation>
    </message>
    <message>
        <source>Lines closer together</source>
        <translation>Resserrer les lignes</translation>
    </message>
    <message>
        <source>Lines farther apart</source>
        <translation>Espacer les lignes</translation>
    </message>
    <message>
        <source>Passage and questions</source>
        <translation>Texte et questions</translation>
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
        <translation>Texte plus petit</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Taille du texte</translation>
    </message>
    <message>
        <source>This computer has no dyslexia-friendly typeface. The plain one stands in for it.</source>
        <translation>Cet ordinateur n&apos;a pas de police adaptée à la dyslexie. La police simple la remplace.</translation>
    </message>
    <message>
        <source>Typeface</source>
        <translation>Police</translation>
    </message>
    <message>
        <source>Usual</source>
        <translation>Habituel</translation>
    </message>
    <message>
        <source>Where the passage stands</source>
        <translation>Où se trouve le texte</translation>
    </message>
    <message>
        <source>White on black</source>
        <translation>Blanc sur noir</translation>
    </message>
    <message>
        <source>White on blue</source>
        <translation>Blanc sur bleu</translation>
    </message>
    <message>
        <source>Yellow on black</source>
        <translation>Jaune sur noir</translation>
    </message>
    <message>
        <source>Yellow on blue</source>
        <translation>Jaune sur bleu</translation>
    </message>
</context>
<context>
    <name>Divider</name>
    <message>
        <source>Divider between passage and questions</source>
        <translation>Séparateur entre le texte et les questions</translation>
    </message>
    <message>
        <source>Left and right arrow keys move it, Space brings it to its next place</source>
        <translation>Les flèches gauche et droite le déplacent, Espace le met à sa place suivante</translation>
    </message>
</context>
<context>
    <name>EssayToolbar</name>
    <message>
        <source>Looks of the text</source>
        <translation>Mise en forme du texte</translation>
    </message>
    <message>
        <source>Bold</source>
        <translation>Gras</translation>
    </message>
    <message>
        <source>Italic</source>
        <translation>Italique</translation>
    </message>
    <message>
        <source>Underlined</source>
        <translation>Souligné</translation>
    </message>
    <message>
        <source>List with dots</source>
        <translation>Liste à puces</translation>
    </message>
    <message>
        <source>Numbered list</source>
        <translation>Liste numérotée</translation>
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
        <translation>Votre réponse</translation>
    </message>
    <message>
        <source>{told}, {over} over the limit</source>
        <translation>{told}, {over} au-delà de la limite</translation>
    </message>
    <message>
        <source>Write {least} to {most} words.</source>
        <translation>Écrivez de {least} à {most} mots.</translation>
    </message>
    <message>
        <source>Write at least {least} words.</source>
        <translation>Écrivez au moins {least} mots.</translation>
    </message>
    <message>
        <source>Write at most {most} words.</source>
        <translation>Écrivez au plus {most} mots.</translation>
    </message>
    <message>
        <source>{limits} Words cannot be counted in this script: characters are.</source>
        <translation>{limits} Les mots ne se comptent pas dans cette écriture : les caractères sont comptés.</translation>
    </message>
    <message>
        <source>{told}, within the limit</source>
        <translation>{told}, dans la limite</translation>
    </message>
</context>
<context>
    <name>FilePanel</name>
    <message>
        <source>Folders and files</source>
        <translation>Dossiers et fichiers</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Dossier personnel</translation>
    </message>
    <message>
        <source>Or type its path</source>
        <translation>Ou tapez son chemin</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Downloads</source>
        <translation>Téléchargements</translation>
    </message>
    <message>
        <source>Folder above</source>
        <translation>Dossier parent</translation>
    </message>
</context>
<context>
    <name>FileRow</name>
    <message>
        <source>Replace</source>
        <translation>Remplacer</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Replace {name}</source>
        <translation>Remplacer {name}</translation>
    </message>
    <message>
        <source>Try again to save {name}</source>
        <translation>Réessayer de sauvegarder {name}</translation>
    </message>
    <message>
        <source>Remove {name}</source>
        <translation>Retirer {name}</translation>
    </message>
    <message>
        <source>Saving, {percent} %</source>
        <translation>Sauvegarde, {percent} %</translation>
    </message>
    <message>
        <source>Saving</source>
        <translation>Sauvegarde</translation>
    </message>
    <message>
        <source>Saved on this computer</source>
        <translation>Sauvegardé sur cet ordinateur</translation>
    </message>
    <message>
        <source>Not saved. {why}</source>
        <translation>Non sauvegardé. {why}</translation>
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
        <translation>Fermer {tool}</translation>
    </message>
</context>
<context>
    <name>GapMatchWidget</name>
    <message>
        <source>Words to choose from</source>
        <translation>Mots au choix</translation>
    </message>
    <message>
        <source>Press a word, then its gap.</source>
        <translation>Appuyez sur un mot, puis sur sa lacune.</translation>
    </message>
    <message>
        <source>gap {n} of {all}</source>
        <translation>lacune {n} sur {all}</translation>
    </message>
    <message>
        <source>the words</source>
        <translation>les mots</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>vide</translation>
    </message>
</context>
<context>
    <name>GoToPanel</name>
    <message>
        <source>Go to a question</source>
        <translation>Aller à une question</translation>
    </message>
    <message>
        <source>Question number</source>
        <translation>Numéro de la question</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Go</source>
        <translation>Aller</translation>
    </message>
    <message>
        <source>1 to {last}</source>
        <translation>de 1 à {last}</translation>
    </message>
    <message>
        <source>There is no question with this number.</source>
        <translation>Aucune question ne porte ce numéro.</translation>
    </message>
    <message>
        <source>This question cannot be opened from here.</source>
        <translation>Cette question ne peut pas être ouverte d&apos;ici.</translation>
    </message>
</context>
<context>
    <name>GrantSheet</name>
    <message>
        <source>0: as long as wanted</source>
        <translation>0 : aussi longue que voulu</translation>
    </message>
    <message>
        <source>Accommodations</source>
        <translation>Aménagements</translation>
    </message>
    <message>
        <source>As usual</source>
        <translation>Comme d’habitude</translation>
    </message>
    <message>
        <source>Breaks beside those of the sitting</source>
        <translation>Pauses en plus de celles de la session</translation>
    </message>
    <message>
        <source>Change them</source>
        <translation>Les modifier</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Couleurs</translation>
    </message>
    <message>
        <source>Keyboard alone</source>
        <translation>Clavier seul</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Line spacing</source>
        <translation>Interligne</translation>
    </message>
    <message>
        <source>Minutes of each break</source>
        <translation>Minutes de chaque pause</translation>
    </message>
    <message>
        <source>Nothing has to be dragged</source>
        <translation>Rien à faire glisser</translation>
    </message>
    <message>
        <source>Passage above the questions</source>
        <translation>Texte au-dessus des questions</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Taille du texte</translation>
    </message>
    <message>
        <source>They hold at once, over what the candidate chose. The time factor stays as it was agreed.</source>
        <translation>Ils valent aussitôt et passent avant ce que le candidat a choisi. Le facteur de temps reste tel que convenu.</translation>
    </message>
    <message>
        <source>Tools beside those of the test</source>
        <translation>Outils en plus de ceux de l’épreuve</translation>
    </message>
    <message>
        <source>Typeface</source>
        <translation>Police</translation>
    </message>
    <message>
        <source>Ways of working</source>
        <translation>Façons de travailler</translation>
    </message>
</context>
<context>
    <name>GraphicGapMatchWidget</name>
    <message>
        <source>empty</source>
        <translation>vide</translation>
    </message>
    <message>
        <source>Space picks it up, Delete takes it away.</source>
        <translation>Espace le prend, Suppr le retire.</translation>
    </message>
    <message>
        <source>Press a label, then its place on the picture.</source>
        <translation>Appuyez sur une étiquette, puis sur sa place sur l&apos;image.</translation>
    </message>
    <message>
        <source>Space chooses what goes here.</source>
        <translation>Espace choisit ce qui va ici.</translation>
    </message>
    <message>
        <source>{filled} of {places} labelled</source>
        <translation>{filled} sur {places} avec étiquette</translation>
    </message>
</context>
<context>
    <name>Hand</name>
    <message>
        <source>{place} does not take this.</source>
        <translation>{place} ne l&apos;accepte pas.</translation>
    </message>
    <message>
        <source>There is no room for more. Take something away first.</source>
        <translation>Il n&apos;y a plus de place. Retirez d&apos;abord quelque chose.</translation>
    </message>
    <message>
        <source>Choose what goes into {place}. Escape cancels.</source>
        <translation>Choisissez ce qui va dans {place}. Échap annule.</translation>
    </message>
    <message>
        <source>{thing} picked up. Choose a place; Escape puts it back.</source>
        <translation>{thing} pris. Choisissez une place ; Échap le remet.</translation>
    </message>
    <message>
        <source>{thing} taken away.</source>
        <translation>{thing} retiré.</translation>
    </message>
    <message>
        <source>{thing} put in {place}.</source>
        <translation>{thing} mis dans {place}.</translation>
    </message>
    <message>
        <source>{thing} put back.</source>
        <translation>{thing} remis.</translation>
    </message>
</context>
<context>
    <name>HandedView</name>
    <message>
        <source>A stick that can be carried to the other computer.</source>
        <translation>Une clé que l’on peut porter à l’autre ordinateur.</translation>
    </message>
    <message>
        <source>Carry it to the other computer. There a proctor opens their desk, chooses Attempts here, and takes over from this file; then the candidate signs in and goes on at the same question.</source>
        <translation>Portez-le à l’autre ordinateur. Un surveillant y ouvre son bureau, choisit Tentatives ici et reprend depuis ce fichier ; puis le candidat s’identifie et continue à la même question.</translation>
    </message>
    <message>
        <source>Choose another folder…</source>
        <translation>Choisir un autre dossier…</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Folder: {path}</source>
        <translation>Dossier : {path}</translation>
    </message>
    <message>
        <source>Handed over</source>
        <translation>Transféré</translation>
    </message>
    <message>
        <source>Handed over, but there is no file yet</source>
        <translation>Transféré, mais il n’y a pas encore de fichier</translation>
    </message>
    <message>
        <source>Handing over…</source>
        <translation>Transfert en cours…</translation>
    </message>
    <message>
        <source>Not handed over</source>
        <translation>Non transféré</translation>
    </message>
    <message>
        <source>Not in it, because they were lost on this computer: {files}</source>
        <translation>Non inclus, car perdu sur cet ordinateur : {files}</translation>
    </message>
    <message>
        <source>Nothing more is taken on this computer for this test.</source>
        <translation>Plus rien n’est pris sur cet ordinateur pour cette épreuve.</translation>
    </message>
    <message>
        <source>The file is written and read back.</source>
        <translation>Le fichier est écrit et relu.</translation>
    </message>
    <message>
        <source>The file is {path}</source>
        <translation>Le fichier est {path}</translation>
    </message>
    <message>
        <source>The test is still on this computer, and can go on here when the candidate signs in.</source>
        <translation>L’épreuve est toujours sur cet ordinateur et peut y reprendre quand le candidat s’identifie.</translation>
    </message>
    <message>
        <source>Use this folder</source>
        <translation>Utiliser ce dossier</translation>
    </message>
    <message>
        <source>Where the file is to lie</source>
        <translation>Où placer le fichier</translation>
    </message>
</context>
<context>
    <name>HeldPanel</name>
    <message>
        <source>Leave now</source>
        <translation>Quitter maintenant</translation>
    </message>
    <message>
        <source>Leave without {lost}</source>
        <translation>Quitter sans {lost}</translation>
    </message>
    <message>
        <source>Not everything is saved yet</source>
        <translation>Tout n&apos;est pas encore sauvegardé</translation>
    </message>
    <message>
        <source>The number has changed. Confirm it again.</source>
        <translation>Le nombre a changé. Confirmez-le de nouveau.</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Vérification…</translation>
    </message>
</context>
<context>
    <name>HistoryView</name>
    <message>
        <source>All you have finished on this computer.</source>
        <translation>Tout ce que vous avez terminé sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Back to practice</source>
        <translation>Retour à l&apos;entraînement</translation>
    </message>
    <message>
        <source>Hollow points: answers are still to be marked.</source>
        <translation>Cercles vides : des réponses sont encore à noter.</translation>
    </message>
    <message>
        <source>My attempts</source>
        <translation>Mes tentatives</translation>
    </message>
    <message>
        <source>Not passed</source>
        <translation>Non réussie</translation>
    </message>
    <message>
        <source>Nothing here yet</source>
        <translation>Encore rien ici</translation>
    </message>
    <message>
        <source>Passed</source>
        <translation>Réussie</translation>
    </message>
    <message>
        <source>Points reached in the last {attempts}, oldest first.</source>
        <translation>Points obtenus récemment ({attempts}), les plus anciens d&apos;abord.</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progrès</translation>
    </message>
    <message>
        <source>Show older attempts</source>
        <translation>Afficher les plus anciennes</translation>
    </message>
    <message>
        <source>When you have finished a test, it stands here with its score and the time you worked.</source>
        <translation>Quand vous avez terminé une épreuve, elle figure ici avec son total et le temps passé.</translation>
    </message>
    <message>
        <source>no score</source>
        <translation>sans total</translation>
    </message>
    <message>
        <source>{answers} to be marked</source>
        <translation>{answers} à noter</translation>
    </message>
    <message>
        <source>{score} / {maximum} so far</source>
        <translation>{score} / {maximum} pour l&apos;instant</translation>
    </message>
</context>
<context>
    <name>HotText</name>
    <message>
        <source>Picture</source>
        <translation>Image</translation>
    </message>
</context>
<context>
    <name>HotspotWidget</name>
    <message>
        <source>Arrow keys move among the areas, Space picks.</source>
        <translation>Les flèches passent d&apos;une zone à l&apos;autre, Espace choisit.</translation>
    </message>
    <message>
        <source>Pick one area: press it, or use the arrow keys and Space.</source>
        <translation>Choisissez une zone : appuyez dessus, ou utilisez les flèches et Espace.</translation>
    </message>
    <message>
        <source>Pick areas: press them, or use the arrow keys and Space.</source>
        <translation>Choisissez des zones : appuyez dessus, ou utilisez les flèches et Espace.</translation>
    </message>
    <message>
        <source>1 area picked</source>
        <translation>1 zone choisie</translation>
    </message>
    <message>
        <source>Pick at least {n} areas: press them, or use the arrow keys and Space.</source>
        <translation>Choisissez au moins {n} zones : appuyez dessus, ou utilisez les flèches et Espace.</translation>
    </message>
    <message>
        <source>Pick up to {n} areas: press them, or use the arrow keys and Space.</source>
        <translation>Choisissez jusqu&apos;à {n} zones : appuyez dessus, ou utilisez les flèches et Espace.</translation>
    </message>
    <message>
        <source>Pick {n} areas: press them, or use the arrow keys and Space.</source>
        <translation>Choisissez {n} zones : appuyez dessus, ou utilisez les flèches et Espace.</translation>
    </message>
    <message>
        <source>{count} of {most} picked</source>
        <translation>{count} choisies sur {most}</translation>
    </message>
    <message>
        <source>{count} picked</source>
        <translation>{count} choisies</translation>
    </message>
    <message>
        <source>{text}. Clear one before picking another.</source>
        <translation>{text}. Effacez-en une avant d&apos;en choisir une autre.</translation>
    </message>
</context>
<context>
    <name>HottextWidget</name>
    <message>
        <source>Pick one of {all} marked places.</source>
        <translation>Choisissez l&apos;un des {all} endroits marqués.</translation>
    </message>
    <message>
        <source>{count} of {most} picked.</source>
        <translation>{count} choisis sur {most}.</translation>
    </message>
    <message>
        <source>{n} picked.</source>
        <translation>Choix : {n}.</translation>
    </message>
    <message>
        <source>{told} Put one back before picking another.</source>
        <translation>{told} Remettez-en un avant d&apos;en choisir un autre.</translation>
    </message>
    <message>
        <source>{told} Pick at least {more}.</source>
        <translation>{told} Choisissez-en encore au moins {more}.</translation>
    </message>
    <message>
        <source>None picked yet.</source>
        <translation>Encore aucun choix.</translation>
    </message>
    <message>
        <source>Pick up to {n}. None picked yet.</source>
        <translation>Choisissez-en {n} au plus. Encore aucun choix.</translation>
    </message>
    <message>
        <source>Pick {n}.</source>
        <translation>Choisissez-en {n}.</translation>
    </message>
    <message>
        <source>Place {n} of {all}. {note}</source>
        <translation>Endroit {n} sur {all}. {note}</translation>
    </message>
</context>
<context>
    <name>IdentityView</name>
    <message>
        <source>Candidate number</source>
        <translation>Numéro de candidat</translation>
    </message>
    <message>
        <source>Desk</source>
        <translation>Table</translation>
    </message>
    <message>
        <source>If it is not, go back and tell the proctor. Nothing has been started.</source>
        <translation>Sinon, revenez en arrière et prévenez le surveillant. Rien n&apos;a commencé.</translation>
    </message>
    <message>
        <source>Is this you?</source>
        <translation>Est-ce vous ?</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lieu</translation>
    </message>
    <message>
        <source>Sitting</source>
        <translation>Session</translation>
    </message>
    <message>
        <source>This is me</source>
        <translation>C&apos;est moi</translation>
    </message>
    <message>
        <source>This is not me</source>
        <translation>Ce n&apos;est pas moi</translation>
    </message>
</context>
<context>
    <name>InsertRow</name>
    <message>
        <source>Put the result into the answer</source>
        <translation>Mettre le résultat dans la réponse</translation>
    </message>
    <message>
        <source>Types it where you were typing last.</source>
        <translation>L&apos;écrit là où vous avez tapé en dernier.</translation>
    </message>
    <message>
        <source>{number} was put into the answer</source>
        <translation>{number} a été mis dans la réponse</translation>
    </message>
</context>
<context>
    <name>InstructionsView</name>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Start the test</source>
        <translation>Commencer l&apos;épreuve</translation>
    </message>
    <message>
        <source>Starting…</source>
        <translation>Démarrage…</translation>
    </message>
    <message>
        <source>Candidate {n}</source>
        <translation>Candidat {n}</translation>
    </message>
    <message>
        <source>Agree to the statement to start.</source>
        <translation>Acceptez la déclaration pour commencer.</translation>
    </message>
    <message>
        <source>Check below a question shows how your answer comes out.</source>
        <translation>Vérifier, sous une question, montre si votre réponse est juste.</translation>
    </message>
    <message>
        <source>Desk {desk}</source>
        <translation>Table {desk}</translation>
    </message>
    <message>
        <source>For switches, or without arrow keys: Tab stops at every answer, Space or Enter presses.</source>
        <translation>Avec des contacteurs ou sans flèches : Tab s&apos;arrête à chaque réponse, Espace ou Entrée appuie.</translation>
    </message>
    <message>
        <source>Go on with the test</source>
        <translation>Reprendre l&apos;épreuve</translation>
    </message>
    <message>
        <source>I have read the statement, and I agree to it.</source>
        <translation>J&apos;ai lu la déclaration et je l&apos;accepte.</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>Déclaration</translation>
    </message>
    <message>
        <source>Stay on this screen until you submit. Leaving it is recorded.</source>
        <translation>Restez sur cet écran jusqu&apos;à la remise. Si vous le quittez, c&apos;est noté.</translation>
    </message>
    <message>
        <source>Tab stops everywhere</source>
        <translation>Tab s&apos;arrête partout</translation>
    </message>
    <message>
        <source>The clock has been kept for you.</source>
        <translation>Le temps a été gardé pour vous.</translation>
    </message>
    <message>
        <source>The clock starts when you press Start.</source>
        <translation>Le temps commence quand vous appuyez sur Commencer.</translation>
    </message>
    <message>
        <source>This is practice: it counts for nothing, and you can leave and go on later.</source>
        <translation>C&apos;est un entraînement : il ne compte pas, et vous pouvez quitter et reprendre plus tard.</translation>
    </message>
    <message>
        <source>Try it out</source>
        <translation>Essayer</translation>
    </message>
    <message>
        <source>check the answer</source>
        <translation>vérifier la réponse</translation>
    </message>
    <message>
        <source>highlight selected words or write a note on them, where that is allowed</source>
        <translation>surligner les mots sélectionnés ou y écrire une note, là où c&apos;est permis</translation>
    </message>
    <message>
        <source>in this test</source>
        <translation>dans cette épreuve</translation>
    </message>
    <message>
        <source>larger text, smaller text, the size set for you</source>
        <translation>texte plus grand, texte plus petit, la taille prévue pour vous</translation>
    </message>
    <message>
        <source>list the notes on this page</source>
        <translation>lister les notes de cette page</translation>
    </message>
    <message>
        <source>put a caret into the text; Shift with arrows selects words</source>
        <translation>placer un curseur dans le texte ; Maj et les flèches sélectionnent des mots</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>Sans limite</translation>
    </message>
    <message>
        <source>rule an option out or bring it back, where that is allowed</source>
        <translation>écarter une option ou la rétablir, là où c&apos;est permis</translation>
    </message>
    <message>
        <source>time</source>
        <translation>durée</translation>
    </message>
    <message>
        <source>your time, with {n}% extra</source>
        <translation>votre durée, avec {n} % en plus</translation>
    </message>
    <message>
        <source>your time</source>
        <translation>votre durée</translation>
    </message>
    <message>
        <source>Instructions</source>
        <translation>Consignes</translation>
    </message>
    <message>
        <source>Good to know</source>
        <translation>Bon à savoir</translation>
    </message>
    <message>
        <source>Every answer is saved on this computer as you give it. A tick at the top shows it.</source>
        <translation>Chaque réponse est sauvegardée sur cet ordinateur dès que vous la donnez. Une coche en haut le montre.</translation>
    </message>
    <message>
        <source>A lost network or a power cut does not lose your answers.</source>
        <translation>Une coupure du réseau ou du courant ne fait pas perdre vos réponses.</translation>
    </message>
    <message>
        <source>You can look over all answers before you submit. After that they cannot change.</source>
        <translation>Vous pouvez revoir toutes vos réponses avant de remettre l&apos;épreuve. Ensuite elles ne changent plus.</translation>
    </message>
    <message>
        <source>When the time is over, the test is submitted with the answers given so far.</source>
        <translation>Quand le temps est écoulé, l&apos;épreuve est remise avec les réponses données jusque-là.</translation>
    </message>
    <message>
        <source>The test by keyboard</source>
        <translation>L&apos;épreuve au clavier</translation>
    </message>
    <message>
        <source>next and previous question</source>
        <translation>question suivante et précédente</translation>
    </message>
    <message>
        <source>choose an answer; the same key again clears it</source>
        <translation>choisir une réponse ; la même touche l&apos;efface</translation>
    </message>
    <message>
        <source>go to a question by its number</source>
        <translation>aller à une question par son numéro</translation>
    </message>
    <message>
        <source>flag a question for a second look</source>
        <translation>marquer une question pour y revenir</translation>
    </message>
    <message>
        <source>review all answers</source>
        <translation>revoir toutes les réponses</translation>
    </message>
    <message>
        <source>move between passage, questions and question numbers</source>
        <translation>passer du texte aux questions et aux numéros</translation>
    </message>
</context>
<context>
    <name>ItemView</name>
    <message>
        <source>Flag</source>
        <translation>Marquer</translation>
    </message>
    <message>
        <source>Question {number}</source>
        <translation>Question {number}</translation>
    </message>
    <message>
        <source>Information</source>
        <translation>Information</translation>
    </message>
    <message>
        <source>Flagged</source>
        <translation>Marquée</translation>
    </message>
    <message>
        <source>Marks the question for a second look</source>
        <translation>Marque la question pour y revenir</translation>
    </message>
</context>
<context>
    <name>Keypad</name>
    <message>
        <source>Keys</source>
        <translation>Touches</translation>
    </message>
</context>
<context>
    <name>LabelBoard</name>
    <message>
        <source>Labels to choose from</source>
        <translation>Étiquettes au choix</translation>
    </message>
    <message>
        <source>the labels</source>
        <translation>les étiquettes</translation>
    </message>
</context>
<context>
    <name>LabelList</name>
    <message>
        <source>Press a label, then its place.</source>
        <translation>Appuyez sur une étiquette, puis sur sa place.</translation>
    </message>
    <message>
        <source>You can still answer: put the labels beside the names of its areas.</source>
        <translation>Vous pouvez répondre quand même : mettez les étiquettes à côté des noms des zones.</translation>
    </message>
    <message>
        <source>Put a label here</source>
        <translation>Mettre une étiquette ici</translation>
    </message>
</context>
<context>
    <name>LaunchSheet</name>
    <message>
        <source>0 to {most}</source>
        <translation>De 0 à {most}</translation>
    </message>
    <message>
        <source>Accommodations</source>
        <translation>Aménagements</translation>
    </message>
    <message>
        <source>Change them</source>
        <translation>Les modifier</translation>
    </message>
    <message>
        <source>Extra minutes</source>
        <translation>Minutes en plus</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>Go on with the test</source>
        <translation>Reprendre l&apos;épreuve</translation>
    </message>
    <message>
        <source>It stands in the log of the test.</source>
        <translation>Cela figure au journal de l’épreuve.</translation>
    </message>
    <message>
        <source>Launch</source>
        <translation>Lancer</translation>
    </message>
    <message>
        <source>Launch the test</source>
        <translation>Lancer l’épreuve</translation>
    </message>
    <message>
        <source>More minutes from now on</source>
        <translation>Minutes de plus à partir de maintenant</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Raison</translation>
    </message>
    <message>
        <source>Time, in percent of everybody&apos;s</source>
        <translation>Temps, en pour cent de celui de tous</translation>
    </message>
    <message>
        <source>You vouch for who sits here: no password is asked. The candidate confirms their name, and the screen is locked when they press Start.</source>
        <translation>Vous vous portez garant de la personne assise ici : aucun mot de passe n’est demandé. Le candidat confirme son nom, et l’écran est verrouillé quand il appuie sur Commencer.</translation>
    </message>
    <message>
        <source>{least} to {most}</source>
        <translation>De {least} à {most}</translation>
    </message>
</context>
<context>
    <name>LinePanel</name>
    <message>
        <source>Calculation</source>
        <translation>Calcul</translation>
    </message>
    <message>
        <source>Enter calculates; arrow up brings back the line before.</source>
        <translation>Entrée calcule ; flèche haut rappelle la ligne précédente.</translation>
    </message>
</context>
<context>
    <name>LockedView</name>
    <message>
        <source>Allow this until the end, and go on</source>
        <translation>Autoriser cela jusqu’à la fin et continuer</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Vérification…</translation>
    </message>
    <message>
        <source>End the test here</source>
        <translation>Terminer l’épreuve ici</translation>
    </message>
    <message>
        <source>For the proctor</source>
        <translation>Pour le surveillant</translation>
    </message>
    <message>
        <source>Go on with the test</source>
        <translation>Reprendre l’épreuve</translation>
    </message>
    <message>
        <source>Please wait. It goes on when the proctor says so.</source>
        <translation>Veuillez patienter. Elle reprendra quand le surveillant le dira.</translation>
    </message>
    <message>
        <source>Proctor PIN</source>
        <translation>Code PIN du surveillant</translation>
    </message>
    <message>
        <source>Proctor PIN or unlock code</source>
        <translation>Code PIN du surveillant ou code de déverrouillage</translation>
    </message>
    <message>
        <source>Raise your hand. A proctor looks at it and opens the test again.</source>
        <translation>Levez la main. Un surveillant regarde ce qui s’est passé et rouvre l’épreuve.</translation>
    </message>
    <message>
        <source>The test clock goes on.</source>
        <translation>Le chronomètre de l’épreuve continue.</translation>
    </message>
    <message>
        <source>The test clock is stopped.</source>
        <translation>Le chronomètre de l’épreuve est arrêté.</translation>
    </message>
    <message>
        <source>The test is locked</source>
        <translation>L’épreuve est verrouillée</translation>
    </message>
    <message>
        <source>The test is paused</source>
        <translation>L’épreuve est en pause</translation>
    </message>
    <message>
        <source>This PIN is not right.</source>
        <translation>Ce code PIN n&apos;est pas le bon.</translation>
    </message>
    <message>
        <source>This code is not right.</source>
        <translation>Ce code n&apos;est pas le bon.</translation>
    </message>
    <message>
        <source>This is neither the PIN nor the code that opens this test now.</source>
        <translation>Ce n&apos;est ni le code PIN ni le code qui ouvre cette épreuve maintenant.</translation>
    </message>
    <message>
        <source>This test is opened from the server, not here.</source>
        <translation>Cette épreuve s&apos;ouvre depuis le serveur, pas ici.</translation>
    </message>
    <message>
        <source>Unlock code</source>
        <translation>Code de déverrouillage</translation>
    </message>
    <message>
        <source>Your answers are saved on this computer.</source>
        <translation>Vos réponses sont enregistrées sur cet ordinateur.</translation>
    </message>
</context>
<context>
    <name>LogSheet</name>
    <message>
        <source>Acknowledge all</source>
        <translation>Tout prendre en compte</translation>
    </message>
    <message>
        <source>Alarms</source>
        <translation>Alarmes</translation>
    </message>
    <message>
        <source>Alarms and orders</source>
        <translation>Alarmes et ordres</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>None since you began to watch.</source>
        <translation>Rien depuis que vous observez.</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Ordres</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>Envoyer à nouveau</translation>
    </message>
</context>
<context>
    <name>MachineCard</name>
    <message>
        <source>Control</source>
        <translation>Contrôle</translation>
    </message>
    <message>
        <source>Not looked at yet.</source>
        <translation>Pas encore examiné.</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Issue</translation>
    </message>
    <message>
        <source>The sitting wants</source>
        <translation>La session demande</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Cet ordinateur</translation>
    </message>
</context>
<context>
    <name>MachineSummary</name>
    <message>
        <source>Look again</source>
        <translation>Examiner à nouveau</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Examen…</translation>
    </message>
    <message>
        <source>Not looked at yet.</source>
        <translation>Pas encore examiné.</translation>
    </message>
    <message>
        <source>This computer is being looked at.</source>
        <translation>Cet ordinateur est en cours d’examen.</translation>
    </message>
</context>
<context>
    <name>MagnifierPanel</name>
    <message>
        <source>Move the lens</source>
        <translation>Déplacer la loupe</translation>
    </message>
    <message>
        <source>Stronger</source>
        <translation>Plus fort</translation>
    </message>
    <message>
        <source>Weaker</source>
        <translation>Moins fort</translation>
    </message>
</context>
<context>
    <name>MarkBar</name>
    <message>
        <source>Mark the selected words</source>
        <translation>Annoter les mots sélectionnés</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Takes highlights and whole notes off the selected words (Delete)</source>
        <translation>Retire des mots sélectionnés les surlignages et les notes entières (Suppr)</translation>
    </message>
</context>
<context>
    <name>Marks</name>
    <message>
        <source>Highlight</source>
        <translation>Surlignage</translation>
    </message>
    <message>
        <source>Highlight with a dashed line</source>
        <translation>Surlignage à ligne tiretée</translation>
    </message>
    <message>
        <source>Highlight with a wavy line</source>
        <translation>Surlignage à ligne ondulée</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Note {number} on “{words}”: {note}</source>
        <translation>Note {number} sur « {words} » : {note}</translation>
    </message>
    <message>
        <source>Note: {note}</source>
        <translation>Note : {note}</translation>
    </message>
    <message>
        <source>{kind} begins</source>
        <translation>{kind}, début</translation>
    </message>
    <message>
        <source>{kind} ends</source>
        <translation>{kind}, fin</translation>
    </message>
    <message>
        <source>{kind}: “{words}”</source>
        <translation>{kind} : « {words} »</translation>
    </message>
</context>
<context>
    <name>MatchingWidget</name>
    <message>
        <source>Answers to choose from</source>
        <translation>Réponses au choix</translation>
    </message>
    <message>
        <source>Press an answer, then its place.</source>
        <translation>Appuyez sur une réponse, puis sur sa place.</translation>
    </message>
    <message>
        <source>the answers</source>
        <translation>les réponses</translation>
    </message>
    <message>
        <source>Put an answer here</source>
        <translation>Mettre une réponse ici</translation>
    </message>
</context>
<context>
    <name>MatrixWidget</name>
    <message>
        <source>This row takes no more than {n}. Clear one first.</source>
        <translation>Cette ligne n&apos;en accepte pas plus de {n}. Effacez-en une d&apos;abord.</translation>
    </message>
    <message>
        <source>“{column}” is taken as often as it may be. Clear it in another row first.</source>
        <translation>« {column} » est prise autant de fois que possible. Effacez-la d&apos;abord dans une autre ligne.</translation>
    </message>
</context>
<context>
    <name>MessageSheet</name>
    <message>
        <source>Message</source>
        <translation>Message</translation>
    </message>
</context>
<context>
    <name>MultipleChoiceWidget</name>
    <message>
        <source>{count} of {most} chosen</source>
        <translation>{count} choisies sur {most}</translation>
    </message>
    <message>
        <source>{chosen}. Clear one before choosing another.</source>
        <translation>{chosen}. Effacez-en une avant d&apos;en choisir une autre.</translation>
    </message>
    <message>
        <source>Choose at least {n}. None chosen yet.</source>
        <translation>Choisissez-en au moins {n}. Encore aucun choix.</translation>
    </message>
    <message>
        <source>Choose up to {n}. None chosen yet.</source>
        <translation>Choisissez-en {n} au plus. Encore aucun choix.</translation>
    </message>
    <message>
        <source>Choose {n}. None chosen yet.</source>
        <translation>Choisissez-en {n}. Encore aucun choix.</translation>
    </message>
    <message>
        <source>None chosen yet.</source>
        <translation>Encore aucun choix.</translation>
    </message>
    <message>
        <source>{count} chosen</source>
        <translation>{count} choisies</translation>
    </message>
</context>
<context>
    <name>NavSquare</name>
    <message>
        <source>Question {number}</source>
        <translation>Question {number}</translation>
    </message>
    <message>
        <source>Information</source>
        <translation>Information</translation>
    </message>
    <message>
        <source>answered</source>
        <translation>répondue</translation>
    </message>
    <message>
        <source>flagged</source>
        <translation>marquée</translation>
    </message>
    <message>
        <source>not answered</source>
        <translation>sans réponse</translation>
    </message>
    <message>
        <source>not visited</source>
        <translation>non vue</translation>
    </message>
    <message>
        <source>partly answered</source>
        <translation>réponse partielle</translation>
    </message>
    <message>
        <source>read</source>
        <translation>lue</translation>
    </message>
    <message>
        <source>current</source>
        <translation>en cours</translation>
    </message>
    <message>
        <source>cannot be opened from here</source>
        <translation>ne peut pas être ouverte d&apos;ici</translation>
    </message>
</context>
<context>
    <name>NavigatorStrip</name>
    <message>
        <source>Questions</source>
        <translation>Questions</translation>
    </message>
</context>
<context>
    <name>NotLockedLine</name>
    <message>
        <source>Not locked: this computer does not keep other programs away from the test.</source>
        <translation>Non verrouillé : cet ordinateur ne tient pas les autres programmes à l’écart de l’épreuve.</translation>
    </message>
</context>
<context>
    <name>NoteCard</name>
    <message>
        <source>All notes</source>
        <translation>Toutes les notes</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>The note is full.</source>
        <translation>La note est pleine.</translation>
    </message>
    <message>
        <source>Write a note</source>
        <translation>Écrire une note</translation>
    </message>
</context>
<context>
    <name>NoteSheet</name>
    <message>
        <source>About</source>
        <translation>À propos de</translation>
    </message>
    <message>
        <source>In your own words</source>
        <translation>Dans vos propres mots</translation>
    </message>
    <message>
        <source>It stands in the log of the test and is counted in reports. The candidate is not told.</source>
        <translation>Cela figure au journal de l’épreuve et compte dans les rapports. Le candidat n’en est pas informé.</translation>
    </message>
    <message>
        <source>Note an irregularity</source>
        <translation>Noter une irrégularité</translation>
    </message>
    <message>
        <source>Note it</source>
        <translation>La noter</translation>
    </message>
    <message>
        <source>Say in your own words what it was.</source>
        <translation>Dites dans vos propres mots ce que c’était.</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Ce qui s’est passé</translation>
    </message>
</context>
<context>
    <name>NoteSign</name>
    <message>
        <source>Note {number}: {note}</source>
        <translation>Note {number} : {note}</translation>
    </message>
</context>
<context>
    <name>NotepadPanel</name>
    <message>
        <source>Room for {left} characters more.</source>
        <translation>Encore de la place pour {left} caractères.</translation>
    </message>
    <message>
        <source>The notepad is full: {most} characters.</source>
        <translation>Le bloc-notes est plein : {most} caractères.</translation>
    </message>
</context>
<context>
    <name>NotesPanel</name>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Notes on this page</source>
        <translation>Notes de cette page</translation>
    </message>
    <message>
        <source>There are no notes yet. Select words in a text, then choose Note or press Ctrl+M.</source>
        <translation>Il n&apos;y a pas encore de notes. Sélectionnez des mots dans un texte, puis choisissez Note ou appuyez sur Ctrl+M.</translation>
    </message>
</context>
<context>
    <name>NumericWidget</name>
    <message>
        <source>Your answer</source>
        <translation>Votre réponse</translation>
    </message>
    <message>
        <source>{name}, {unit}</source>
        <translation>{name}, {unit}</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unité</translation>
    </message>
    <message>
        <source>This does not read as a number. It is kept as you typed it.</source>
        <translation>Cela ne se lit pas comme un nombre. C&apos;est gardé tel que vous l&apos;avez tapé.</translation>
    </message>
</context>
<context>
    <name>OpeningView</name>
    <message>
        <source>Opening…</source>
        <translation>Ouverture…</translation>
    </message>
</context>
<context>
    <name>OptionCard</name>
    <message>
        <source>Ruled out</source>
        <translation>Écartée</translation>
    </message>
</context>
<context>
    <name>OrderRow</name>
    <message>
        <source>Move {thing} up</source>
        <translation>Monter {thing}</translation>
    </message>
    <message>
        <source>Move {thing} down</source>
        <translation>Descendre {thing}</translation>
    </message>
    <message>
        <source>Take {thing} out of the order</source>
        <translation>Retirer {thing} de l&apos;ordre</translation>
    </message>
    <message>
        <source>Put {thing} next</source>
        <translation>Mettre {thing} à la suite</translation>
    </message>
</context>
<context>
    <name>OrderSheets</name>
    <message>
        <source>Cancel it now</source>
        <translation>L’annuler maintenant</translation>
    </message>
    <message>
        <source>Cancel the test of {name}</source>
        <translation>Annuler l’épreuve de {name}</translation>
    </message>
    <message>
        <source>End it now</source>
        <translation>La terminer maintenant</translation>
    </message>
    <message>
        <source>End the test of {name}</source>
        <translation>Terminer l’épreuve de {name}</translation>
    </message>
    <message>
        <source>Give this time</source>
        <translation>Accorder ce temps</translation>
    </message>
    <message>
        <source>It is kept on the server, with your name.</source>
        <translation>C’est conservé sur le serveur, avec votre nom.</translation>
    </message>
    <message>
        <source>It is on the candidate&apos;s clock as soon as the computer hears of it.</source>
        <translation>Il est sur l’horloge du candidat dès que l’ordinateur l’apprend.</translation>
    </message>
    <message>
        <source>It is shown over the test until it is dismissed.</source>
        <translation>Il s’affiche par-dessus l’épreuve jusqu’à ce qu’on le ferme.</translation>
    </message>
    <message>
        <source>It is submitted as it is, with all that was answered. It cannot be opened again.</source>
        <translation>Elle est remise telle quelle, avec toutes les réponses. Elle ne peut plus être rouverte.</translation>
    </message>
    <message>
        <source>It rests until staff let it go on. Whether the clock stops was agreed before.</source>
        <translation>Elle attend que le personnel la laisse continuer. L’arrêt de l’horloge a été convenu avant.</translation>
    </message>
    <message>
        <source>It stands in the log of the test.</source>
        <translation>C’est inscrit au journal de l’épreuve.</translation>
    </message>
    <message>
        <source>Let all go on</source>
        <translation>Laisser tous continuer</translation>
    </message>
    <message>
        <source>Let it go on</source>
        <translation>Laisser continuer</translation>
    </message>
    <message>
        <source>Let {name} go on</source>
        <translation>Laisser {name} continuer</translation>
    </message>
    <message>
        <source>Lock all tests</source>
        <translation>Verrouiller toutes les épreuves</translation>
    </message>
    <message>
        <source>Lock it</source>
        <translation>La verrouiller</translation>
    </message>
    <message>
        <source>Lock the test of {name}</source>
        <translation>Verrouiller l’épreuve de {name}</translation>
    </message>
    <message>
        <source>Message to all</source>
        <translation>Message à tous</translation>
    </message>
    <message>
        <source>Message to {name}</source>
        <translation>Message à {name}</translation>
    </message>
    <message>
        <source>More time for all</source>
        <translation>Plus de temps pour tous</translation>
    </message>
    <message>
        <source>More time for {name}</source>
        <translation>Plus de temps pour {name}</translation>
    </message>
    <message>
        <source>Pause all tests</source>
        <translation>Suspendre toutes les épreuves</translation>
    </message>
    <message>
        <source>Pause it</source>
        <translation>La suspendre</translation>
    </message>
    <message>
        <source>Pause the test of {name}</source>
        <translation>Suspendre l’épreuve de {name}</translation>
    </message>
    <message>
        <source>Send it</source>
        <translation>L’envoyer</translation>
    </message>
    <message>
        <source>Tell {count}</source>
        <translation>Prévenir {count}</translation>
    </message>
    <message>
        <source>The candidate reads it, and it stands in the log.</source>
        <translation>Le candidat le lit, et c’est inscrit au journal.</translation>
    </message>
    <message>
        <source>The lock that is known here is opened, and no later one.</source>
        <translation>Le verrou connu ici est ouvert, et aucun plus récent.</translation>
    </message>
    <message>
        <source>The test ends and does not count. It cannot be opened again.</source>
        <translation>L’épreuve se termine et ne compte pas. Elle ne peut plus être rouverte.</translation>
    </message>
    <message>
        <source>The test is covered until it is unlocked from here or at the computer.</source>
        <translation>L’épreuve est couverte jusqu’à son déverrouillage, d’ici ou à l’ordinateur.</translation>
    </message>
    <message>
        <source>This goes to everybody whose test is under way: {count}.</source>
        <translation>Ceci s’adresse à tous ceux dont l’épreuve est en cours : {count}.</translation>
    </message>
    <message>
        <source>Unlock it</source>
        <translation>La déverrouiller</translation>
    </message>
    <message>
        <source>Unlock the test of {name}</source>
        <translation>Déverrouiller l’épreuve de {name}</translation>
    </message>
    <message>
        <source>What staff have paused goes on. What a control has locked stays locked.</source>
        <translation>Ce que le personnel a suspendu continue. Ce qu’un contrôle a verrouillé reste verrouillé.</translation>
    </message>
</context>
<context>
    <name>OrderWidget</name>
    <message>
        <source>To place</source>
        <translation>À placer</translation>
    </message>
    <message>
        <source>In order</source>
        <translation>Dans l&apos;ordre</translation>
    </message>
    <message>
        <source>Held: {thing}. Arrow keys move it, Enter puts it down, Escape puts it back.</source>
        <translation>Pris : {thing}. Les flèches le déplacent, Entrée le pose, Échap le remet en place.</translation>
    </message>
    <message>
        <source>Put the next one here</source>
        <translation>Mettre le suivant ici</translation>
    </message>
    <message>
        <source>place {n}</source>
        <translation>place {n}</translation>
    </message>
    <message>
        <source>{n} of {all} placed</source>
        <translation>Placés : {n} sur {all}</translation>
    </message>
    <message>
        <source>{thing}: place {n} of {count}.</source>
        <translation>{thing} : place {n} sur {count}.</translation>
    </message>
    <message>
        <source>Clear answer</source>
        <translation>Effacer la réponse</translation>
    </message>
    <message>
        <source>Keep this order</source>
        <translation>Garder cet ordre</translation>
    </message>
    <message>
        <source>This order is your answer.</source>
        <translation>Cet ordre est votre réponse.</translation>
    </message>
    <message>
        <source>Your answer ends with place {n} so far.</source>
        <translation>Votre réponse s&apos;arrête pour l&apos;instant à la place {n}.</translation>
    </message>
    <message>
        <source>Not answered yet. Move something, or keep this order.</source>
        <translation>Pas encore de réponse. Déplacez un élément ou gardez cet ordre.</translation>
    </message>
</context>
<context>
    <name>Outcome</name>
    <message>
        <source>Not right</source>
        <translation>Fausse</translation>
    </message>
    <message>
        <source>Partly right</source>
        <translation>Juste en partie</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Juste</translation>
    </message>
    <message>
        <source>Right answer</source>
        <translation>Bonne réponse</translation>
    </message>
    <message>
        <source>You can change your answer and check it again.</source>
        <translation>Vous pouvez modifier votre réponse et la vérifier de nouveau.</translation>
    </message>
    <message>
        <source>You can change your answer and check it {left}.</source>
        <translation>Vous pouvez modifier votre réponse et la vérifier {left}.</translation>
    </message>
    <message>
        <source>{score} of {maximum}</source>
        <translation>{score} sur {maximum}</translation>
    </message>
</context>
<context>
    <name>PageMarks</name>
    <message>
        <source>Caret on. Shift and arrows select.</source>
        <translation>Curseur actif. Maj et les flèches sélectionnent.</translation>
    </message>
    <message>
        <source>Highlight removed</source>
        <translation>Surlignage retiré</translation>
    </message>
    <message>
        <source>Marks removed</source>
        <translation>Annotations retirées</translation>
    </message>
</context>
<context>
    <name>PageNotes</name>
    <message>
        <source>New note</source>
        <translation>Nouvelle note</translation>
    </message>
    <message>
        <source>Note deleted</source>
        <translation>Note supprimée</translation>
    </message>
    <message>
        <source>Note {number}</source>
        <translation>Note {number}</translation>
    </message>
</context>
<context>
    <name>PageView</name>
    <message>
        <source>Information</source>
        <translation>Information</translation>
    </message>
    <message>
        <source>Question {number}</source>
        <translation>Question {number}</translation>
    </message>
    <message>
        <source>Questions {first}–{last}</source>
        <translation>Questions {first}–{last}</translation>
    </message>
</context>
<context>
    <name>PairBoard</name>
    <message>
        <source>{thing} is used already.</source>
        <translation>{thing} est déjà utilisé.</translation>
    </message>
</context>
<context>
    <name>PairRow</name>
    <message>
        <source>{first} with {second}</source>
        <translation>{first} avec {second}</translation>
    </message>
    <message>
        <source>Delete takes the pair apart.</source>
        <translation>Suppr défait la paire.</translation>
    </message>
    <message>
        <source>Take apart {first} and {second}</source>
        <translation>Séparer {first} et {second}</translation>
    </message>
</context>
<context>
    <name>PairRows</name>
    <message>
        <source>Pairs: {n} of {most}</source>
        <translation>Paires : {n} sur {most}</translation>
    </message>
    <message>
        <source>Pairs: {n}</source>
        <translation>Paires : {n}</translation>
    </message>
</context>
<context>
    <name>PaneSwitch</name>
    <message>
        <source>Passage</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Questions</translation>
    </message>
    <message>
        <source>What is in view</source>
        <translation>Ce qui est affiché</translation>
    </message>
</context>
<context>
    <name>PauseNote</name>
    <message>
        <source>After this one you have {breaks} left.</source>
        <translation>Après celle-ci, il vous reste {breaks}.</translation>
    </message>
    <message>
        <source>Break</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>End the break</source>
        <translation>Finir la pause</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>It lasts until you end it.</source>
        <translation>Elle dure jusqu&apos;à ce que vous y mettiez fin.</translation>
    </message>
    <message>
        <source>The break ends in one minute.</source>
        <translation>La pause se termine dans une minute.</translation>
    </message>
    <message>
        <source>The break lasts up to {length} and then ends by itself.</source>
        <translation>La pause dure {length} au plus, puis se termine d&apos;elle-même.</translation>
    </message>
    <message>
        <source>The test clock goes on.</source>
        <translation>Le chronomètre de l’épreuve continue.</translation>
    </message>
    <message>
        <source>The test clock is stopped, and the questions are hidden.</source>
        <translation>Le temps de l&apos;épreuve est arrêté et les questions sont masquées.</translation>
    </message>
    <message>
        <source>The test clock is stopped.</source>
        <translation>Le chronomètre de l’épreuve est arrêté.</translation>
    </message>
    <message>
        <source>The test is paused</source>
        <translation>L&apos;épreuve est en pause</translation>
    </message>
    <message>
        <source>This is your last break.</source>
        <translation>C&apos;est votre dernière pause.</translation>
    </message>
    <message>
        <source>Your answers are kept. The questions come back when the test goes on.</source>
        <translation>Vos réponses sont gardées. Les questions reviennent à la reprise.</translation>
    </message>
    <message>
        <source>{time} of the break left</source>
        <translation>Il reste {time} de pause</translation>
    </message>
</context>
<context>
    <name>Photo</name>
    <message>
        <source>Photo of the candidate</source>
        <translation>Photo du candidat</translation>
    </message>
</context>
<context>
    <name>PictureBoard</name>
    <message>
        <source>Enlarge</source>
        <translation>Agrandir</translation>
    </message>
    <message>
        <source>Enlarge the picture</source>
        <translation>Agrandir l&apos;image</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Réduire</translation>
    </message>
</context>
<context>
    <name>PictureCanvas</name>
    <message>
        <source>Picture: {alt}</source>
        <translation>Image : {alt}</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Image</translation>
    </message>
</context>
<context>
    <name>PinEntry</name>
    <message>
        <source>Proctor PIN</source>
        <translation>Code PIN du surveillant</translation>
    </message>
    <message>
        <source>This PIN is not right.</source>
        <translation>Ce code PIN n&apos;est pas le bon.</translation>
    </message>
    <message>
        <source>Try again in {time}.</source>
        <translation>Réessayez dans {time}.</translation>
    </message>
</context>
<context>
    <name>PinPanel</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Vérification…</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuer</translation>
    </message>
</context>
<context>
    <name>PocketPanel</name>
    <message>
        <source>Type digits and signs; Enter calculates.</source>
        <translation>Tapez des chiffres et des signes ; Entrée calcule.</translation>
    </message>
</context>
<context>
    <name>PopupList</name>
    <message>
        <source>Empty</source>
        <translation>Vide</translation>
    </message>
</context>
<context>
    <name>PracticeView</name>
    <message>
        <source>Any test, by lot. New ones come first.</source>
        <translation>Une épreuve tirée au sort. Les nouvelles viennent d&apos;abord.</translation>
    </message>
    <message>
        <source>At random</source>
        <translation>Au hasard</translation>
    </message>
    <message>
        <source>Choose for me</source>
        <translation>Choisir pour moi</translation>
    </message>
    <message>
        <source>Choosing…</source>
        <translation>Choix en cours…</translation>
    </message>
    <message>
        <source>Done {times}</source>
        <translation>Faite {times}</translation>
    </message>
    <message>
        <source>Enter the code</source>
        <translation>Entrez le code</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>How a test is chosen</source>
        <translation>Choix de l&apos;épreuve</translation>
    </message>
    <message>
        <source>How a test is chosen for you</source>
        <translation>Comment une épreuve est choisie pour vous</translation>
    </message>
    <message>
        <source>In turn</source>
        <translation>Tour à tour</translation>
    </message>
    <message>
        <source>Least used</source>
        <translation>La moins utilisée</translation>
    </message>
    <message>
        <source>Looking for tests…</source>
        <translation>Recherche d&apos;épreuves…</translation>
    </message>
    <message>
        <source>My attempts</source>
        <translation>Mes tentatives</translation>
    </message>
    <message>
        <source>No practice tests yet</source>
        <translation>Pas encore d&apos;entraînement</translation>
    </message>
    <message>
        <source>Not done yet</source>
        <translation>Pas encore faite</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>Entraînement</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Se déconnecter</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Commencer</translation>
    </message>
    <message>
        <source>Tests</source>
        <translation>Épreuves</translation>
    </message>
    <message>
        <source>The test that was used least on this computer. New ones come first.</source>
        <translation>L&apos;épreuve la moins utilisée sur cet ordinateur. Les nouvelles viennent d&apos;abord.</translation>
    </message>
    <message>
        <source>The test that was used longest ago. New ones come first.</source>
        <translation>L&apos;épreuve utilisée il y a le plus longtemps. Les nouvelles viennent d&apos;abord.</translation>
    </message>
    <message>
        <source>They appear here as soon as your organisation sends them to this computer, or somebody brings them as a file.</source>
        <translation>Elles s&apos;affichent ici dès que votre organisation les envoie à cet ordinateur ou que quelqu&apos;un les apporte en fichier.</translation>
    </message>
    <message>
        <source>best {score} of {maximum}</source>
        <translation>meilleur {score} sur {maximum}</translation>
    </message>
    <message>
        <source>{name}: nothing here counts, and you can leave a test and go on later.</source>
        <translation>{name} : rien ne compte ici, et vous pouvez quitter une épreuve et la reprendre plus tard.</translation>
    </message>
</context>
<context>
    <name>PreviewView</name>
    <message>
        <source>Carrel preview</source>
        <translation>Aperçu Carrel</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Page</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Vérifier</translation>
    </message>
    <message>
        <source>Light or dark</source>
        <translation>Clair ou sombre</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Taille du texte</translation>
    </message>
    <message>
        <source>Mistakes</source>
        <translation>Erreurs</translation>
    </message>
    <message>
        <source>a person marks</source>
        <translation>une personne note</translation>
    </message>
</context>
<context>
    <name>ProctorPanel</name>
    <message>
        <source>Leave the test</source>
        <translation>Quitter l&apos;épreuve</translation>
    </message>
    <message>
        <source>Stay in the test</source>
        <translation>Rester dans l&apos;épreuve</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Quitter</translation>
    </message>
    <message>
        <source>Only a proctor can do this. The answers are kept, and the test can go on later.</source>
        <translation>Seul un surveillant peut le faire. Les réponses sont gardées et l&apos;épreuve peut reprendre plus tard.</translation>
    </message>
    <message>
        <source>No proctor PIN is set. The answers are kept, and the test can go on later.</source>
        <translation>Aucun code PIN de surveillant n&apos;est défini. Les réponses sont gardées et l&apos;épreuve peut reprendre plus tard.</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Vérification…</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Sauvegarde…</translation>
    </message>
    <message>
        <source>The answers are kept. Leaving is recorded, and the test is then locked until a proctor opens it.</source>
        <translation>Les réponses sont gardées. Le départ est enregistré, et l’épreuve est ensuite verrouillée jusqu’à ce qu’un surveillant l’ouvre.</translation>
    </message>
    <message>
        <source>Your answers are kept. You can go on with this test later.</source>
        <translation>Vos réponses sont gardées. Vous pourrez reprendre cette épreuve plus tard.</translation>
    </message>
</context>
<context>
    <name>ProctorView</name>
    <message>
        <source>Accommodations</source>
        <translation>Aménagements</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Répondue</translation>
    </message>
    <message>
        <source>Candidate</source>
        <translation>Candidat</translation>
    </message>
    <message>
        <source>Close the panel</source>
        <translation>Fermer le panneau</translation>
    </message>
    <message>
        <source>Earlier ones: {n}. All are in the log.</source>
        <translation>Plus anciens : {n}. Tous sont dans le journal.</translation>
    </message>
    <message>
        <source>End the test</source>
        <translation>Terminer l’épreuve</translation>
    </message>
    <message>
        <source>Give more time</source>
        <translation>Donner plus de temps</translation>
    </message>
    <message>
        <source>Hand over to another computer</source>
        <translation>Transférer vers un autre ordinateur</translation>
    </message>
    <message>
        <source>Latest incidents</source>
        <translation>Derniers incidents</translation>
    </message>
    <message>
        <source>Leave the test</source>
        <translation>Quitter l&apos;épreuve</translation>
    </message>
    <message>
        <source>Let the test go on</source>
        <translation>Laisser l’épreuve reprendre</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Verrou</translation>
    </message>
    <message>
        <source>Note an irregularity</source>
        <translation>Noter une irrégularité</translation>
    </message>
    <message>
        <source>Nothing was recorded.</source>
        <translation>Rien n’a été consigné.</translation>
    </message>
    <message>
        <source>Pause the test</source>
        <translation>Mettre l’épreuve en pause</translation>
    </message>
    <message>
        <source>Proctor&apos;s panel</source>
        <translation>Panneau du surveillant</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Sauvegardé</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Envoi</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Épreuve</translation>
    </message>
    <message>
        <source>The panel closes by itself after {time} without a key.</source>
        <translation>Le panneau se ferme de lui-même après {time} sans touche.</translation>
    </message>
    <message>
        <source>The questions are hidden, nothing is taken, and the clock goes on.</source>
        <translation>Les questions sont cachées, rien n’est accepté et l’horloge continue.</translation>
    </message>
    <message>
        <source>The questions are hidden, nothing is taken, and the clock is stopped.</source>
        <translation>Les questions sont cachées, rien n’est accepté et l’horloge est arrêtée.</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Temps</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Que faire</translation>
    </message>
    <message>
        <source>desk {desk}</source>
        <translation>table {desk}</translation>
    </message>
    <message>
        <source>{name} is here.</source>
        <translation>{name} est ici.</translation>
    </message>
</context>
<context>
    <name>ProgressPlot</name>
    <message>
        <source>Progress over {count} attempts: {first} on {first_day}, {last} on {last_day}, the best {best}</source>
        <translation>Progrès sur {count} tentatives : {first} le {first_day}, {last} le {last_day}, le meilleur {best}</translation>
    </message>
    <message>
        <source>Progress: nothing to show yet</source>
        <translation>Progrès : encore rien à afficher</translation>
    </message>
</context>
<context>
    <name>ReadAloudPanel</name>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Choice {number}</source>
        <translation>Choix {number}</translation>
    </message>
    <message>
        <source>Choose what is read.</source>
        <translation>Choisissez ce qui est lu.</translation>
    </message>
    <message>
        <source>Faster</source>
        <translation>Plus vite</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>Information</source>
        <translation>Information</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Suite</translation>
    </message>
    <message>
        <source>Passage</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Paused: {name}</source>
        <translation>En pause : {name}</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Question</translation>
    </message>
    <message>
        <source>Question {number}</source>
        <translation>Question {number}</translation>
    </message>
    <message>
        <source>Reading: {name}</source>
        <translation>Lecture : {name}</translation>
    </message>
    <message>
        <source>Slower</source>
        <translation>Plus lentement</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>The voice broke off. Try again.</source>
        <translation>La voix s&apos;est interrompue. Réessayez.</translation>
    </message>
    <message>
        <source>This computer has no voice to read with. Tell the proctor if you need one.</source>
        <translation>Cet ordinateur n&apos;a pas de voix pour lire. Prévenez le surveillant s&apos;il vous en faut une.</translation>
    </message>
</context>
<context>
    <name>Reader</name>
    <message>
        <source>Passage</source>
        <translation>Texte</translation>
    </message>
</context>
<context>
    <name>Readout</name>
    <message>
        <source>Result: {number}</source>
        <translation>Résultat : {number}</translation>
    </message>
</context>
<context>
    <name>ReceiptDocument</name>
    <message>
        <source>Answered</source>
        <translation>Répondue</translation>
    </message>
    <message>
        <source>Candidate</source>
        <translation>Candidat</translation>
    </message>
    <message>
        <source>Candidate number</source>
        <translation>Numéro de candidat</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Fin</translation>
    </message>
    <message>
        <source>Fingerprint (SHA-256)</source>
        <translation>Empreinte (SHA-256)</translation>
    </message>
    <message>
        <source>How it ended</source>
        <translation>Fin de l&apos;épreuve</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lieu</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>Reçu</translation>
    </message>
    <message>
        <source>Receipt code</source>
        <translation>Code de reçu</translation>
    </message>
    <message>
        <source>Receipt {code}</source>
        <translation>Reçu {code}</translation>
    </message>
    <message>
        <source>Sitting</source>
        <translation>Session</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Épreuve</translation>
    </message>
    <message>
        <source>The code and the fingerprint are made of all answers, the test and the time of its end. They prove that the answers on record are the ones that were given.</source>
        <translation>Le code et l&apos;empreinte sont tirés de toutes les réponses, de l&apos;épreuve et de l&apos;heure de sa fin. Ils prouvent que les réponses conservées sont celles qui ont été données.</translation>
    </message>
    <message>
        <source>desk {desk}</source>
        <translation>table {desk}</translation>
    </message>
</context>
<context>
    <name>ReleaseCodeCard</name>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>Ouverture…</translation>
    </message>
    <message>
        <source>Release code</source>
        <translation>Code d&apos;ouverture</translation>
    </message>
    <message>
        <source>Unlock the test</source>
        <translation>Déverrouiller l&apos;épreuve</translation>
    </message>
</context>
<context>
    <name>ResultDetails</name>
    <message>
        <source>Chart</source>
        <translation>Graphique</translation>
    </message>
    <message>
        <source>Information</source>
        <translation>Information</translation>
    </message>
    <message>
        <source>Out of</source>
        <translation>Sur</translation>
    </message>
    <message>
        <source>Pauses are left out.</source>
        <translation>Les pauses ne sont pas comptées.</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Points</translation>
    </message>
    <message>
        <source>Points by section</source>
        <translation>Points par section</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Question</translation>
    </message>
    <message>
        <source>Question by question</source>
        <translation>Question par question</translation>
    </message>
    <message>
        <source>Question {n}</source>
        <translation>Question {n}</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Questions</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>Section</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>Sections</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tableau</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Temps</translation>
    </message>
    <message>
        <source>Time spent</source>
        <translation>Temps passé</translation>
    </message>
    <message>
        <source>Time spent by question</source>
        <translation>Temps passé par question</translation>
    </message>
    <message>
        <source>Time spent by section</source>
        <translation>Temps passé par section</translation>
    </message>
    <message>
        <source>To be marked</source>
        <translation>À noter</translation>
    </message>
    <message>
        <source>not answered</source>
        <translation>sans réponse</translation>
    </message>
    <message>
        <source>to be marked, of {maximum}</source>
        <translation>à noter, sur {maximum}</translation>
    </message>
    <message>
        <source>{n} to be marked</source>
        <translation>{n} à noter</translation>
    </message>
    <message>
        <source>{score} of {maximum}</source>
        <translation>{score} sur {maximum}</translation>
    </message>
</context>
<context>
    <name>ResultView</name>
    <message>
        <source>Finish</source>
        <translation>Terminer</translation>
    </message>
    <message>
        <source>Grade</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Grade so far</source>
        <translation>Note provisoire</translation>
    </message>
    <message>
        <source>No grade reached</source>
        <translation>Aucune note atteinte</translation>
    </message>
    <message>
        <source>Not passed so far.</source>
        <translation>Non réussie pour l&apos;instant.</translation>
    </message>
    <message>
        <source>Not passed.</source>
        <translation>Non réussie.</translation>
    </message>
    <message>
        <source>Passed.</source>
        <translation>Réussie.</translation>
    </message>
    <message>
        <source>The pass mark is {points}.</source>
        <translation>Le seuil de réussite est de {points}.</translation>
    </message>
    <message>
        <source>The score can still rise.</source>
        <translation>Le total peut encore augmenter.</translation>
    </message>
    <message>
        <source>Your organisation has released this result. It is the one that counts.</source>
        <translation>Votre organisation a publié ce résultat. C’est lui qui compte.</translation>
    </message>
    <message>
        <source>of {points}</source>
        <translation>sur {points}</translation>
    </message>
    <message>
        <source>Your result</source>
        <translation>Votre résultat</translation>
    </message>
    <message>
        <source>There is no result yet. It appears here when it comes.</source>
        <translation>Il n&apos;y a pas encore de résultat. Il s&apos;affichera ici à son arrivée.</translation>
    </message>
    <message>
        <source>You can still pass.</source>
        <translation>Vous pouvez encore réussir.</translation>
    </message>
    <message>
        <source>Your grade can go up with it.</source>
        <translation>Votre note peut monter avec lui.</translation>
    </message>
    <message>
        <source>Your result so far</source>
        <translation>Votre résultat provisoire</translation>
    </message>
</context>
<context>
    <name>ReviewRow</name>
    <message>
        <source>Information</source>
        <translation>Information</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Lu</translation>
    </message>
    <message>
        <source>Not read yet</source>
        <translation>Pas encore lu</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Répondue</translation>
    </message>
    <message>
        <source>Not answered</source>
        <translation>Sans réponse</translation>
    </message>
    <message>
        <source>Partly answered</source>
        <translation>Partielle</translation>
    </message>
    <message>
        <source>flagged</source>
        <translation>marquée</translation>
    </message>
</context>
<context>
    <name>ReviewSection</name>
    <message>
        <source>Questions</source>
        <translation>Questions</translation>
    </message>
    <message>
        <source>{done} of {all} answered</source>
        <translation>{done} sur {all} répondues</translation>
    </message>
</context>
<context>
    <name>ReviewView</name>
    <message>
        <source>All</source>
        <translation>Toutes</translation>
    </message>
    <message>
        <source>Which questions are shown</source>
        <translation>Quelles questions sont affichées</translation>
    </message>
    <message>
        <source>Grid</source>
        <translation>Grille</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Liste</translation>
    </message>
    <message>
        <source>How questions are shown</source>
        <translation>Comment les questions sont affichées</translation>
    </message>
    <message>
        <source>Answered {n}</source>
        <translation>Répondues {n}</translation>
    </message>
    <message>
        <source>Back to the test</source>
        <translation>Retour à l&apos;épreuve</translation>
    </message>
    <message>
        <source>Go to next unanswered</source>
        <translation>Aller à la suivante sans réponse</translation>
    </message>
    <message>
        <source>No question is answered yet.</source>
        <translation>Aucune question n&apos;a encore de réponse.</translation>
    </message>
    <message>
        <source>Press a question that is open to go to it.</source>
        <translation>Appuyez sur une question ouverte pour y aller.</translation>
    </message>
    <message>
        <source>Submit</source>
        <translation>Remettre</translation>
    </message>
    <message>
        <source>Review your answers</source>
        <translation>Revoir vos réponses</translation>
    </message>
    <message>
        <source>{answered} of {all} answered.</source>
        <translation>{answered} sur {all} répondues.</translation>
    </message>
    <message>
        <source>Press a question to go back to it.</source>
        <translation>Appuyez sur une question pour y revenir.</translation>
    </message>
    <message>
        <source>All {n}</source>
        <translation>Toutes {n}</translation>
    </message>
    <message>
        <source>Unanswered {n}</source>
        <translation>Sans réponse {n}</translation>
    </message>
    <message>
        <source>Flagged {n}</source>
        <translation>Marquées {n}</translation>
    </message>
    <message>
        <source>Every question is answered.</source>
        <translation>Toutes les questions ont une réponse.</translation>
    </message>
    <message>
        <source>No question is flagged.</source>
        <translation>Aucune question n&apos;est marquée.</translation>
    </message>
</context>
<context>
    <name>RichText</name>
    <message>
        <source>Picture missing</source>
        <translation>Image manquante</translation>
    </message>
    <message>
        <source>Picture missing: {shows}</source>
        <translation>Image manquante : {shows}</translation>
    </message>
</context>
<context>
    <name>RoomPage</name>
    <message>
        <source>Alarms and orders</source>
        <translation>Alarmes et ordres</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tous</translation>
    </message>
    <message>
        <source>Asking the server…</source>
        <translation>Interrogation du serveur…</translation>
    </message>
    <message>
        <source>Candidates</source>
        <translation>Candidats</translation>
    </message>
    <message>
        <source>Large</source>
        <translation>Grandes</translation>
    </message>
    <message>
        <source>Let all go on</source>
        <translation>Laisser tous continuer</translation>
    </message>
    <message>
        <source>Lock all</source>
        <translation>Tout verrouiller</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>Moyennes</translation>
    </message>
    <message>
        <source>Message to all</source>
        <translation>Message à tous</translation>
    </message>
    <message>
        <source>More time for all</source>
        <translation>Plus de temps pour tous</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation>À surveiller</translation>
    </message>
    <message>
        <source>Nobody is on the roster of this sitting.</source>
        <translation>Personne n’est sur la liste de cette session.</translation>
    </message>
    <message>
        <source>Nobody, as far as is known.</source>
        <translation>Personne, pour autant qu’on sache.</translation>
    </message>
    <message>
        <source>Not seen</source>
        <translation>Sans nouvelles</translation>
    </message>
    <message>
        <source>Other room</source>
        <translation>Autre salle</translation>
    </message>
    <message>
        <source>Pause all</source>
        <translation>Tout suspendre</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Se déconnecter</translation>
    </message>
    <message>
        <source>Size of the tiles</source>
        <translation>Taille des fiches</translation>
    </message>
    <message>
        <source>Small</source>
        <translation>Petites</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Son</translation>
    </message>
    <message>
        <source>The server does not answer</source>
        <translation>Le serveur ne répond pas</translation>
    </message>
    <message>
        <source>This computer plays no sound.</source>
        <translation>Cet ordinateur ne joue aucun son.</translation>
    </message>
    <message>
        <source>To all whose test is under way: {n}</source>
        <translation>À tous ceux dont l’épreuve est en cours : {n}</translation>
    </message>
    <message>
        <source>Which candidates</source>
        <translation>Quels candidats</translation>
    </message>
    <message>
        <source>{n} under way</source>
        <translation>{n} en cours</translation>
    </message>
</context>
<context>
    <name>RosterList</name>
    <message>
        <source>Nobody has this name or number.</source>
        <translation>Personne n’a ce nom ou ce numéro.</translation>
    </message>
    <message>
        <source>Nobody is on the roster of this sitting.</source>
        <translation>Personne ne figure sur la liste de cette session.</translation>
    </message>
    <message>
        <source>Not over: {n}</source>
        <translation>Non terminées : {n}</translation>
    </message>
    <message>
        <source>Search by name or number</source>
        <translation>Chercher par nom ou numéro</translation>
    </message>
    <message>
        <source>Show more</source>
        <translation>En montrer plus</translation>
    </message>
    <message>
        <source>The roster is being read…</source>
        <translation>Lecture de la liste…</translation>
    </message>
    <message>
        <source>{n} of {candidates}</source>
        <translation>{n} sur {candidates}</translation>
    </message>
</context>
<context>
    <name>RosterRowView</name>
    <message>
        <source>Desk {desk}</source>
        <translation>Table {desk}</translation>
    </message>
    <message>
        <source>Go on…</source>
        <translation>Reprendre…</translation>
    </message>
    <message>
        <source>Launch again…</source>
        <translation>Relancer…</translation>
    </message>
    <message>
        <source>Launch…</source>
        <translation>Lancer…</translation>
    </message>
</context>
<context>
    <name>RuleOutButton</name>
    <message>
        <source>Bring back: {option}</source>
        <translation>Rétablir : {option}</translation>
    </message>
    <message>
        <source>Rule out: {option}</source>
        <translation>Écarter : {option}</translation>
    </message>
</context>
<context>
    <name>SaveIndicator</name>
    <message>
        <source>Kept on this computer</source>
        <translation>Gardé sur cet ordinateur</translation>
    </message>
    <message>
        <source>Not kept</source>
        <translation>Non gardé</translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translation>Pas encore sauvegardé</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>Non envoyé</translation>
    </message>
    <message>
        <source>Not sent yet</source>
        <translation>Pas encore envoyé</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Sauvegardé</translation>
    </message>
    <message>
        <source>Saved {time}</source>
        <translation>Sauvegardé à {time}</translation>
    </message>
    <message>
        <source>Sent {time}</source>
        <translation>Envoyé à {time}</translation>
    </message>
</context>
<context>
    <name>SectionChip</name>
    <message>
        <source>{done} of {all}</source>
        <translation>{done} sur {all}</translation>
    </message>
    <message>
        <source>{title}, {count} answered</source>
        <translation>{title}, {count} répondues</translation>
    </message>
</context>
<context>
    <name>SelectButton</name>
    <message>
        <source>Choose</source>
        <translation>Choisir</translation>
    </message>
    <message>
        <source>nothing chosen</source>
        <translation>aucun choix</translation>
    </message>
</context>
<context>
    <name>SelectPointWidget</name>
    <message>
        <source>1 point set</source>
        <translation>1 point posé</translation>
    </message>
    <message>
        <source>Arrow keys move a cross-hair, with Shift in larger steps. Space sets a point.</source>
        <translation>Les flèches déplacent une croix, avec Maj par plus grands pas. Espace pose un point.</translation>
    </message>
    <message>
        <source>Click on the picture to set a point.</source>
        <translation>Cliquez sur l&apos;image pour poser un point.</translation>
    </message>
    <message>
        <source>Click on the picture, or move the cross-hair by arrow keys and press Space.</source>
        <translation>Cliquez sur l&apos;image, ou déplacez la croix avec les flèches et appuyez sur Espace.</translation>
    </message>
    <message>
        <source>Move by buttons</source>
        <translation>Déplacer par boutons</translation>
    </message>
    <message>
        <source>Point removed.</source>
        <translation>Point retiré.</translation>
    </message>
    <message>
        <source>Point set. Drag it, or use the arrow keys. Delete removes it.</source>
        <translation>Point posé. Glissez-le ou utilisez les flèches. Suppr le retire.</translation>
    </message>
    <message>
        <source>Point {number} of {count}, {where}</source>
        <translation>Point {number} sur {count}, {where}</translation>
    </message>
    <message>
        <source>Point, {where}</source>
        <translation>Point, {where}</translation>
    </message>
    <message>
        <source>{count} of {most} points set</source>
        <translation>{count} points posés sur {most}</translation>
    </message>
    <message>
        <source>{count} of {most} points set. Remove one before setting another.</source>
        <translation>{count} points posés sur {most}. Retirez-en un avant d&apos;en poser un autre.</translation>
    </message>
    <message>
        <source>{count} points set</source>
        <translation>{count} points posés</translation>
    </message>
    <message>
        <source>{x} % from the left, {y} % from the top</source>
        <translation>{x} % depuis la gauche, {y} % depuis le haut</translation>
    </message>
    <message>
        <source>Arrow keys move it, Delete removes it.</source>
        <translation>Les flèches le déplacent, Suppr le retire.</translation>
    </message>
</context>
<context>
    <name>Sheet</name>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>It stands in the log of the test.</source>
        <translation>Cela figure au journal de l’épreuve.</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Raison</translation>
    </message>
</context>
<context>
    <name>SheetPanel</name>
    <message>
        <source>Find</source>
        <translation>Chercher</translation>
    </message>
    <message>
        <source>Find in this sheet</source>
        <translation>Chercher dans cette feuille</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Introuvable</translation>
    </message>
    <message>
        <source>The next place</source>
        <translation>L&apos;endroit suivant</translation>
    </message>
    <message>
        <source>The place before</source>
        <translation>L&apos;endroit précédent</translation>
    </message>
    <message>
        <source>{at} of {count}</source>
        <translation>{at} sur {count}</translation>
    </message>
</context>
<context>
    <name>Sheets</name>
    <message>
        <source>End it now</source>
        <translation>La terminer maintenant</translation>
    </message>
    <message>
        <source>End the test</source>
        <translation>Terminer l’épreuve</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>Transférer</translation>
    </message>
    <message>
        <source>Hand over to another computer</source>
        <translation>Transférer vers un autre ordinateur</translation>
    </message>
    <message>
        <source>It is submitted as it is, with all that was answered. It cannot be opened again.</source>
        <translation>Elle est remise telle quelle, avec tout ce qui a été répondu. Elle ne peut plus être rouverte.</translation>
    </message>
    <message>
        <source>It rests until a proctor lets it go on. Whether the clock stops was agreed before.</source>
        <translation>Elle reste en pause jusqu’à ce qu’un surveillant la laisse reprendre. L’arrêt de l’horloge a été convenu avant.</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Quitter</translation>
    </message>
    <message>
        <source>Leave the test</source>
        <translation>Quitter l&apos;épreuve</translation>
    </message>
    <message>
        <source>Pause it</source>
        <translation>La mettre en pause</translation>
    </message>
    <message>
        <source>Pause the test</source>
        <translation>Mettre l’épreuve en pause</translation>
    </message>
    <message>
        <source>The candidate reads it, and it stands in the log.</source>
        <translation>Le candidat la lit, et elle figure au journal.</translation>
    </message>
    <message>
        <source>The computer is free again. The answers are kept, and the test can go on later.</source>
        <translation>L’ordinateur est de nouveau libre. Les réponses sont gardées et l’épreuve peut reprendre plus tard.</translation>
    </message>
    <message>
        <source>The test ends on this computer: what was answered goes along, and nothing more is taken here. The file is written into {folder}</source>
        <translation>L’épreuve s’arrête sur cet ordinateur : les réponses partent avec elle et plus rien n’est pris ici. Le fichier est écrit dans {folder}</translation>
    </message>
    <message>
        <source>The test goes into a file here. Take a stick that can be carried to the other computer.</source>
        <translation>L’épreuve est mise ici dans un fichier. Prenez une clé que l’on peut porter à l’autre ordinateur.</translation>
    </message>
    <message>
        <source>Use this folder</source>
        <translation>Utiliser ce dossier</translation>
    </message>
</context>
<context>
    <name>ShortTextWidget</name>
    <message>
        <source>Your answer</source>
        <translation>Votre réponse</translation>
    </message>
    <message>
        <source>{count}. The limit is {most}.</source>
        <translation>{count}. La limite est de {most}.</translation>
    </message>
    <message>
        <source>No more than {most}.</source>
        <translation>Pas plus de {most}.</translation>
    </message>
</context>
<context>
    <name>SignInPage</name>
    <message>
        <source>Every candidate of a sitting, live, through the server. No exam needs it: without a network all goes on, and is done at the computers.</source>
        <translation>Tous les candidats d’une session, en direct, par le serveur. Aucun examen n’en a besoin : sans réseau tout continue et se fait aux ordinateurs.</translation>
    </message>
    <message>
        <source>Its address, such as https://exams.example</source>
        <translation>Son adresse, comme https://exams.example</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Mot de passe</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Serveur</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Se connecter</translation>
    </message>
    <message>
        <source>Signing in…</source>
        <translation>Connexion…</translation>
    </message>
    <message>
        <source>The session has ended.</source>
        <translation>La session est terminée.</translation>
    </message>
    <message>
        <source>Watch a room</source>
        <translation>Observer une salle</translation>
    </message>
    <message>
        <source>You are not signed in any more</source>
        <translation>Vous n’êtes plus connecté</translation>
    </message>
</context>
<context>
    <name>SignInSheet</name>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Vérification…</translation>
    </message>
    <message>
        <source>For the proctor</source>
        <translation>Pour le surveillant</translation>
    </message>
    <message>
        <source>It opens a panel over the test. The questions are hidden then, and the clock goes on.</source>
        <translation>Un panneau s’ouvre par-dessus l’épreuve. Les questions sont alors cachées et l’horloge continue.</translation>
    </message>
    <message>
        <source>Leave the test</source>
        <translation>Quitter l&apos;épreuve</translation>
    </message>
    <message>
        <source>Open the panel</source>
        <translation>Ouvrir le panneau</translation>
    </message>
    <message>
        <source>Proctor PIN</source>
        <translation>Code PIN du surveillant</translation>
    </message>
    <message>
        <source>Proctor PIN or unlock code</source>
        <translation>Code PIN du surveillant ou code de déverrouillage</translation>
    </message>
    <message>
        <source>This PIN is not right.</source>
        <translation>Ce code PIN n&apos;est pas le bon.</translation>
    </message>
    <message>
        <source>This code is not right.</source>
        <translation>Ce code n&apos;est pas le bon.</translation>
    </message>
    <message>
        <source>This is neither a PIN nor the code that is asked for now.</source>
        <translation>Ce n’est ni un code PIN ni le code demandé maintenant.</translation>
    </message>
    <message>
        <source>Unlock code</source>
        <translation>Code de déverrouillage</translation>
    </message>
</context>
<context>
    <name>SignInView</name>
    <message>
        <source>Sign in</source>
        <translation>Se connecter</translation>
    </message>
    <message>
        <source>Candidate number</source>
        <translation>Numéro de candidat</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Mot de passe</translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation>Sur cet ordinateur</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>Entraînement</translation>
    </message>
    <message>
        <source>Set up this computer</source>
        <translation>Préparer cet ordinateur</translation>
    </message>
    <message>
        <source>Sign in to practise</source>
        <translation>Se connecter pour s&apos;entraîner</translation>
    </message>
    <message>
        <source>Signing in…</source>
        <translation>Connexion…</translation>
    </message>
    <message>
        <source>Wait {seconds} s</source>
        <translation>Attendez {seconds} s</translation>
    </message>
    <message>
        <source>{tests} Practice counts for nothing.</source>
        <translation>{tests} L&apos;entraînement ne compte pas.</translation>
    </message>
</context>
<context>
    <name>SittingList</name>
    <message>
        <source>Not here yet</source>
        <translation>Pas encore ici</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>Entraînement</translation>
    </message>
    <message>
        <source>Ready on this computer</source>
        <translation>Prête sur cet ordinateur</translation>
    </message>
</context>
<context>
    <name>SittingPage</name>
    <message>
        <source>All sittings</source>
        <translation>Toutes les sessions</translation>
    </message>
    <message>
        <source>Candidates</source>
        <translation>Candidats</translation>
    </message>
    <message>
        <source>Once it is typed here, no candidate on this computer needs it.</source>
        <translation>Une fois saisi ici, aucun candidat n’en a besoin sur cet ordinateur.</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Cet ordinateur</translation>
    </message>
    <message>
        <source>This page closes by itself after {time} without a key.</source>
        <translation>Cette page se ferme d’elle-même après {time} sans touche.</translation>
    </message>
    <message>
        <source>What is shown of the sitting</source>
        <translation>Ce qui est montré de la session</translation>
    </message>
    <message>
        <source>You are here as {name}</source>
        <translation>Vous êtes ici en tant que {name}</translation>
    </message>
</context>
<context>
    <name>SittingsPage</name>
    <message>
        <source>Candidates</source>
        <translation>Candidats</translation>
    </message>
    <message>
        <source>Candidates sign in themselves. Staff can set a PIN and publish the sitting again.</source>
        <translation>Les candidats s’identifient eux-mêmes. Le personnel peut fixer un code PIN et publier la session à nouveau.</translation>
    </message>
    <message>
        <source>Choose a sitting to see this computer and its candidates.</source>
        <translation>Choisissez une session pour voir cet ordinateur et ses candidats.</translation>
    </message>
    <message>
        <source>For the proctor</source>
        <translation>Pour le surveillant</translation>
    </message>
    <message>
        <source>It has no proctor PIN, so nobody is let in from here.</source>
        <translation>Elle n’a pas de code PIN du surveillant : personne n’est admis d’ici.</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Regarder à nouveau</translation>
    </message>
    <message>
        <source>Looking for sittings…</source>
        <translation>Recherche de sessions…</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Recherche…</translation>
    </message>
    <message>
        <source>No sittings yet</source>
        <translation>Pas encore de session</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Open now</source>
        <translation>Ouverte maintenant</translation>
    </message>
    <message>
        <source>Open: {sitting}</source>
        <translation>Ouvrir : {sitting}</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Se déconnecter</translation>
    </message>
    <message>
        <source>The server has no sittings.</source>
        <translation>Le serveur n’a aucune session.</translation>
    </message>
    <message>
        <source>They come by themselves when this computer belongs to an organisation and reaches its server. Or leave the desk, set up this computer, and choose the sitting&apos;s file.</source>
        <translation>Elles arrivent d’elles-mêmes quand cet ordinateur appartient à une organisation et joint son serveur. Ou quittez le bureau, préparez cet ordinateur et choisissez le fichier de la session.</translation>
    </message>
    <message>
        <source>Watch</source>
        <translation>Observer</translation>
    </message>
    <message>
        <source>Watch {title}</source>
        <translation>Observer {title}</translation>
    </message>
    <message>
        <source>Which room?</source>
        <translation>Quelle salle ?</translation>
    </message>
    <message>
        <source>Your PIN opens {sitting}. What you do there stands in the log with your name.</source>
        <translation>Votre code PIN ouvre {sitting}. Ce que vous y faites figure au journal avec votre nom.</translation>
    </message>
    <message>
        <source>{name} is signed in.</source>
        <translation>{name} est connecté.</translation>
    </message>
</context>
<context>
    <name>SliderWidget</name>
    <message>
        <source>Your answer as a number</source>
        <translation>Votre réponse en chiffres</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Effacer</translation>
    </message>
    <message>
        <source>Clear the answer</source>
        <translation>Effacer la réponse</translation>
    </message>
    <message>
        <source>One step less</source>
        <translation>Un pas de moins</translation>
    </message>
    <message>
        <source>One step more</source>
        <translation>Un pas de plus</translation>
    </message>
    <message>
        <source>The answer kept is {value}. It is not on this scale.</source>
        <translation>La réponse gardée est {value}. Elle n&apos;est pas sur cette échelle.</translation>
    </message>
    <message>
        <source>{low} to {high}</source>
        <translation>{low} à {high}</translation>
    </message>
    <message>
        <source>Not on the scale: {bounds} in steps of {step}.</source>
        <translation>Hors de l&apos;échelle : {bounds} par pas de {step}.</translation>
    </message>
    <message>
        <source>Not answered. Click the scale, press an arrow key or type a number.</source>
        <translation>Sans réponse. Cliquez sur l&apos;échelle, appuyez sur une flèche ou tapez un nombre.</translation>
    </message>
    <message>
        <source>not answered</source>
        <translation>sans réponse</translation>
    </message>
    <message>
        <source>Scale, {now}</source>
        <translation>Échelle, {now}</translation>
    </message>
    <message>
        <source>From {bounds}. Delete clears.</source>
        <translation>De {bounds}. Suppr efface.</translation>
    </message>
</context>
<context>
    <name>Slot</name>
    <message>
        <source>empty</source>
        <translation>vide</translation>
    </message>
    <message>
        <source>Space picks it up, Delete takes it away.</source>
        <translation>Espace le prend, Suppr le retire.</translation>
    </message>
    <message>
        <source>Space chooses what goes here.</source>
        <translation>Espace choisit ce qui va ici.</translation>
    </message>
    <message>
        <source>Take away {thing}</source>
        <translation>Retirer {thing}</translation>
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
        <translation>Pour des suggestions, placez le curseur dans un mot souligné.</translation>
    </message>
    <message>
        <source>Not in the dictionary, {language}: {words}.</source>
        <translation>Absents du dictionnaire, {language} : {words}.</translation>
    </message>
    <message>
        <source>Spelling is not checked: there is no dictionary for {language} on this computer.</source>
        <translation>L&apos;orthographe n&apos;est pas vérifiée : il n&apos;y a pas de dictionnaire pour {language} sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Words that are not in the dictionary, {language}, are underlined.</source>
        <translation>Les mots absents du dictionnaire, {language}, sont soulignés.</translation>
    </message>
    <message>
        <source>{words} and {count} more</source>
        <translation>{words} et {count} de plus</translation>
    </message>
</context>
<context>
    <name>StaffMessagePanel</name>
    <message>
        <source>A message from the proctor</source>
        <translation>Un message du surveillant</translation>
    </message>
    <message>
        <source>Understood</source>
        <translation>Compris</translation>
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
        <translation>Toutes les réponses sauvegardées avant y sont gardées.</translation>
    </message>
    <message>
        <source>This computer has stopped</source>
        <translation>Cet ordinateur s&apos;est arrêté</translation>
    </message>
    <message>
        <source>Please call the proctor.</source>
        <translation>Appelez le surveillant.</translation>
    </message>
</context>
<context>
    <name>SubmitPanel</name>
    <message>
        <source>Submit the test?</source>
        <translation>Remettre l&apos;épreuve ?</translation>
    </message>
    <message>
        <source>After submitting, answers cannot change.</source>
        <translation>Après la remise, les réponses ne changent plus.</translation>
    </message>
    <message>
        <source>Keep working</source>
        <translation>Continuer à travailler</translation>
    </message>
    <message>
        <source>Partly answered: {numbers}</source>
        <translation>Réponse partielle : {numbers}</translation>
    </message>
    <message>
        <source>Submit now</source>
        <translation>Remettre maintenant</translation>
    </message>
    <message>
        <source>{answered} of {all} answered.</source>
        <translation>{answered} sur {all} répondues.</translation>
    </message>
    <message>
        <source>Not answered: {numbers}</source>
        <translation>Sans réponse : {numbers}</translation>
    </message>
    <message>
        <source>All {all} answered.</source>
        <translation>Les {all} questions ont une réponse.</translation>
    </message>
    <message>
        <source>Flagged: {numbers}</source>
        <translation>Marquées : {numbers}</translation>
    </message>
</context>
<context>
    <name>SubmittedView</name>
    <message>
        <source>The result is not here yet. It can be shown when it comes.</source>
        <translation>Le résultat n&apos;est pas encore là. Il pourra être affiché à son arrivée.</translation>
    </message>
    <message>
        <source>Show the result</source>
        <translation>Afficher le résultat</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Terminer</translation>
    </message>
    <message>
        <source>It is sent by itself later. You may finish.</source>
        <translation>L&apos;envoi se fera de lui-même plus tard. Vous pouvez terminer.</translation>
    </message>
    <message>
        <source>Your receipt code</source>
        <translation>Votre code de reçu</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Fin</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Répondue</translation>
    </message>
    <message>
        <source>Candidate</source>
        <translation>Candidat</translation>
    </message>
    <message>
        <source>Copy it down, photograph the square, or save the receipt. It proves that this computer holds your answers.</source>
        <translation>Recopiez-le, photographiez le carré ou enregistrez le reçu. Il prouve que cet ordinateur détient vos réponses.</translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <translation>Empreinte</translation>
    </message>
    <message>
        <source>It is saved as a PDF file into the folder that is shown.</source>
        <translation>Il est enregistré en fichier PDF dans le dossier affiché.</translation>
    </message>
    <message>
        <source>QR code of the receipt; it says what the code and the fingerprint say</source>
        <translation>Code QR du reçu ; il dit ce que disent le code et l&apos;empreinte</translation>
    </message>
    <message>
        <source>Receipt code {code}</source>
        <translation>Code de reçu {code}</translation>
    </message>
    <message>
        <source>Save here</source>
        <translation>Enregistrer ici</translation>
    </message>
    <message>
        <source>Save the receipt</source>
        <translation>Enregistrer le reçu</translation>
    </message>
    <message>
        <source>Save the receipt…</source>
        <translation>Enregistrer le reçu…</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Sauvegarde…</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Épreuve</translation>
    </message>
    <message>
        <source>While the screen is locked, only a proctor can save files.</source>
        <translation>Tant que l&apos;écran est verrouillé, seul un surveillant peut enregistrer des fichiers.</translation>
    </message>
</context>
<context>
    <name>SuggestButton</name>
    <message>
        <source>No suggestions</source>
        <translation>Pas de suggestion</translation>
    </message>
    <message>
        <source>Put the cursor into an underlined word</source>
        <translation>Placez le curseur dans un mot souligné</translation>
    </message>
    <message>
        <source>Suggestions</source>
        <translation>Suggestions</translation>
    </message>
    <message>
        <source>Suggestions for {word}</source>
        <translation>Suggestions pour {word}</translation>
    </message>
</context>
<context>
    <name>Tape</name>
    <message>
        <source>Enter takes the result of a line.</source>
        <translation>Entrée reprend le résultat d&apos;une ligne.</translation>
    </message>
    <message>
        <source>Last calculations</source>
        <translation>Derniers calculs</translation>
    </message>
</context>
<context>
    <name>TestFooter</name>
    <message>
        <source>Review</source>
        <translation>Revoir</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Suivante</translation>
    </message>
    <message>
        <source>Next unanswered</source>
        <translation>Sans réponse suivante</translation>
    </message>
</context>
<context>
    <name>TestHeader</name>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Proctor</source>
        <translation>Surveillant</translation>
    </message>
    <message>
        <source>Candidate {n}</source>
        <translation>Candidat {n}</translation>
    </message>
    <message>
        <source>Break</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Quitter</translation>
    </message>
    <message>
        <source>Shows what may be used here: Alt+T</source>
        <translation>Montre ce qui peut servir ici : Alt+T</translation>
    </message>
    <message>
        <source>Stops the clock and hides the questions for a while</source>
        <translation>Arrête le temps et masque les questions un moment</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>Outils</translation>
    </message>
    <message>
        <source>desk {desk}</source>
        <translation>table {desk}</translation>
    </message>
</context>
<context>
    <name>TileButton</name>
    <message>
        <source>question {n}</source>
        <translation>question {n}</translation>
    </message>
</context>
<context>
    <name>TimeSheet</name>
    <message>
        <source>1 to {most}</source>
        <translation>De 1 à {most}</translation>
    </message>
    <message>
        <source>Give more time</source>
        <translation>Donner plus de temps</translation>
    </message>
    <message>
        <source>Give this time</source>
        <translation>Donner ce temps</translation>
    </message>
    <message>
        <source>It is on the candidate&apos;s clock at once.</source>
        <translation>Il est aussitôt sur l’horloge du candidat.</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minutes</translation>
    </message>
    <message>
        <source>The candidate reads it, and it stands in the log.</source>
        <translation>Le candidat la lit, et elle figure au journal.</translation>
    </message>
</context>
<context>
    <name>TimerWidget</name>
    <message>
        <source>Hide</source>
        <translation>Masquer</translation>
    </message>
    <message>
        <source>Hide the time</source>
        <translation>Masquer le temps</translation>
    </message>
    <message>
        <source>No time limit</source>
        <translation>Sans limite de temps</translation>
    </message>
    <message>
        <source>The time is over. Late answers are kept.</source>
        <translation>Le temps est écoulé. Les réponses tardives sont gardées.</translation>
    </message>
    <message>
        <source>Time hidden</source>
        <translation>Temps masqué</translation>
    </message>
    <message>
        <source>Time left for {place}: {minute}</source>
        <translation>Temps restant pour {place} : {minute}</translation>
    </message>
    <message>
        <source>Time over</source>
        <translation>Temps écoulé</translation>
    </message>
    <message>
        <source>answers now are marked late</source>
        <translation>réponses tardives</translation>
    </message>
    <message>
        <source>for {place}</source>
        <translation>pour {place}</translation>
    </message>
    <message>
        <source>warnings still show</source>
        <translation>les rappels s&apos;affichent encore</translation>
    </message>
    <message>
        <source>of {total}</source>
        <translation>sur {total}</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>en pause</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Afficher</translation>
    </message>
    <message>
        <source>Show the time</source>
        <translation>Afficher le temps</translation>
    </message>
    <message>
        <source>Time left: {minute}</source>
        <translation>Temps restant : {minute}</translation>
    </message>
</context>
<context>
    <name>TitleBar</name>
    <message>
        <source>Arrow keys move it; Escape puts it away.</source>
        <translation>Les flèches le déplacent ; Échap le range.</translation>
    </message>
    <message>
        <source>Move {tool}</source>
        <translation>Déplacer {tool}</translation>
    </message>
    <message>
        <source>With Shift they make it larger or smaller.</source>
        <translation>Avec Maj, elles l&apos;agrandissent ou le réduisent.</translation>
    </message>
</context>
<context>
    <name>ToolList</name>
    <message>
        <source>Tools</source>
        <translation>Outils</translation>
    </message>
</context>
<context>
    <name>Tools</name>
    <message>
        <source>Calculator</source>
        <translation>Calculatrice</translation>
    </message>
    <message>
        <source>Calculator with brackets</source>
        <translation>Calculatrice à parenthèses</translation>
    </message>
    <message>
        <source>Cover answers</source>
        <translation>Couvrir les réponses</translation>
    </message>
    <message>
        <source>Division by zero has no result.</source>
        <translation>La division par zéro n&apos;a pas de résultat.</translation>
    </message>
    <message>
        <source>Euler&apos;s number</source>
        <translation>nombre d&apos;Euler</translation>
    </message>
    <message>
        <source>Highlighter</source>
        <translation>Surligneur</translation>
    </message>
    <message>
        <source>Line reader</source>
        <translation>Règle de lecture</translation>
    </message>
    <message>
        <source>Magnifier</source>
        <translation>Loupe</translation>
    </message>
    <message>
        <source>Not saved yet. Tell the proctor if this stays.</source>
        <translation>Pas encore sauvegardé. Prévenez le surveillant si cela dure.</translation>
    </message>
    <message>
        <source>Notepad</source>
        <translation>Bloc-notes</translation>
    </message>
    <message>
        <source>Notes on the text</source>
        <translation>Notes sur le texte</translation>
    </message>
    <message>
        <source>Read aloud</source>
        <translation>Lecture à voix haute</translation>
    </message>
    <message>
        <source>Saved on this computer at {time}</source>
        <translation>Sauvegardé sur cet ordinateur à {time}</translation>
    </message>
    <message>
        <source>Saved with your test. It is not marked.</source>
        <translation>Sauvegardé avec votre épreuve. Ce n&apos;est pas noté.</translation>
    </message>
    <message>
        <source>Saving</source>
        <translation>Sauvegarde</translation>
    </message>
    <message>
        <source>Scientific calculator</source>
        <translation>Calculatrice scientifique</translation>
    </message>
    <message>
        <source>Sheet {number}</source>
        <translation>Feuille {number}</translation>
    </message>
    <message>
        <source>Spelling</source>
        <translation>Orthographe</translation>
    </message>
    <message>
        <source>Strike out answers</source>
        <translation>Barrer des réponses</translation>
    </message>
    <message>
        <source>The line is too long.</source>
        <translation>La ligne est trop longue.</translation>
    </message>
    <message>
        <source>The number is too large.</source>
        <translation>Le nombre est trop grand.</translation>
    </message>
    <message>
        <source>There is no such number.</source>
        <translation>Ce nombre n&apos;existe pas.</translation>
    </message>
    <message>
        <source>This cannot be read as a calculation.</source>
        <translation>Cela ne se lit pas comme un calcul.</translation>
    </message>
    <message>
        <source>Trying out: notes are not kept.</source>
        <translation>Essai : les notes ne sont pas gardées.</translation>
    </message>
    <message>
        <source>absolute value</source>
        <translation>valeur absolue</translation>
    </message>
    <message>
        <source>add to the memory</source>
        <translation>ajouter à la mémoire</translation>
    </message>
    <message>
        <source>change the sign</source>
        <translation>changer le signe</translation>
    </message>
    <message>
        <source>clear</source>
        <translation>effacer</translation>
    </message>
    <message>
        <source>clear the memory</source>
        <translation>effacer la mémoire</translation>
    </message>
    <message>
        <source>close bracket</source>
        <translation>fermer la parenthèse</translation>
    </message>
    <message>
        <source>cosine</source>
        <translation>cosinus</translation>
    </message>
    <message>
        <source>cube root</source>
        <translation>racine cubique</translation>
    </message>
    <message>
        <source>cubed</source>
        <translation>au cube</translation>
    </message>
    <message>
        <source>degrees</source>
        <translation>degrés</translation>
    </message>
    <message>
        <source>delete the last sign</source>
        <translation>effacer le dernier signe</translation>
    </message>
    <message>
        <source>divided by</source>
        <translation>divisé par</translation>
    </message>
    <message>
        <source>e to the power of</source>
        <translation>e puissance</translation>
    </message>
    <message>
        <source>equals</source>
        <translation>égale</translation>
    </message>
    <message>
        <source>factorial</source>
        <translation>factorielle</translation>
    </message>
    <message>
        <source>inverse cosine</source>
        <translation>arc cosinus</translation>
    </message>
    <message>
        <source>inverse sine</source>
        <translation>arc sinus</translation>
    </message>
    <message>
        <source>inverse tangent</source>
        <translation>arc tangente</translation>
    </message>
    <message>
        <source>last result</source>
        <translation>dernier résultat</translation>
    </message>
    <message>
        <source>logarithm</source>
        <translation>logarithme</translation>
    </message>
    <message>
        <source>minus</source>
        <translation>moins</translation>
    </message>
    <message>
        <source>natural logarithm</source>
        <translation>logarithme népérien</translation>
    </message>
    <message>
        <source>one divided by it</source>
        <translation>inverse</translation>
    </message>
    <message>
        <source>open bracket</source>
        <translation>ouvrir la parenthèse</translation>
    </message>
    <message>
        <source>per cent</source>
        <translation>pour cent</translation>
    </message>
    <message>
        <source>pi</source>
        <translation>pi</translation>
    </message>
    <message>
        <source>plus</source>
        <translation>plus</translation>
    </message>
    <message>
        <source>point</source>
        <translation>virgule</translation>
    </message>
    <message>
        <source>radians</source>
        <translation>radians</translation>
    </message>
    <message>
        <source>recall the memory</source>
        <translation>rappeler la mémoire</translation>
    </message>
    <message>
        <source>root of</source>
        <translation>racine de</translation>
    </message>
    <message>
        <source>sine</source>
        <translation>sinus</translation>
    </message>
    <message>
        <source>square root</source>
        <translation>racine carrée</translation>
    </message>
    <message>
        <source>squared</source>
        <translation>au carré</translation>
    </message>
    <message>
        <source>take from the memory</source>
        <translation>soustraire de la mémoire</translation>
    </message>
    <message>
        <source>tangent</source>
        <translation>tangente</translation>
    </message>
    <message>
        <source>ten to the power of</source>
        <translation>dix puissance</translation>
    </message>
    <message>
        <source>times</source>
        <translation>fois</translation>
    </message>
    <message>
        <source>times ten to the power of</source>
        <translation>fois dix puissance</translation>
    </message>
    <message>
        <source>to the power of</source>
        <translation>puissance</translation>
    </message>
</context>
<context>
    <name>TrueFalseNotGivenWidget</name>
    <message>
        <source>False</source>
        <translation>Faux</translation>
    </message>
    <message>
        <source>Not given</source>
        <translation>Non précisé</translation>
    </message>
    <message>
        <source>True</source>
        <translation>Vrai</translation>
    </message>
</context>
<context>
    <name>TryoutPaper</name>
    <message>
        <source>A text to read</source>
        <translation>Un texte à lire</translation>
    </message>
    <message>
        <source>Choose an answer: click it, or press its letter. Choose another one to change it, or the same one again to clear it.</source>
        <translation>Choisissez une réponse : cliquez dessus ou appuyez sur sa lettre. Choisissez-en une autre pour changer, ou la même pour l&apos;effacer.</translation>
    </message>
    <message>
        <source>I have found the mark</source>
        <translation>J&apos;ai trouvé la marque</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Pas encore</translation>
    </message>
    <message>
        <source>Or that one</source>
        <translation>Ou celle-là</translation>
    </message>
    <message>
        <source>Or this one</source>
        <translation>Ou celle-ci</translation>
    </message>
    <message>
        <source>Press the flag beside this question to mark it for a second look. Then find its number in the row below: it has a mark in its corner.</source>
        <translation>Appuyez sur le drapeau à côté de cette question pour la marquer et y revenir. Cherchez ensuite son numéro dans la rangée du bas : il porte une marque dans son coin.</translation>
    </message>
    <message>
        <source>Texts that belong to questions stand on this side. Drag the line between the two sides to give one of them more room.</source>
        <translation>Les textes qui vont avec des questions sont de ce côté. Glissez la ligne entre les deux côtés pour donner plus de place à l&apos;un d&apos;eux.</translation>
    </message>
    <message>
        <source>The bar above shows the time and whether your answers are saved. What the test allows you to use is found there too.</source>
        <translation>La barre du haut montre le temps et si vos réponses sont sauvegardées. Ce que l&apos;épreuve vous permet d&apos;utiliser s&apos;y trouve aussi.</translation>
    </message>
    <message>
        <source>The row below shows all questions. A filled number is answered. Press a number to go to its question.</source>
        <translation>La rangée du bas montre toutes les questions. Un numéro rempli a une réponse. Appuyez sur un numéro pour aller à sa question.</translation>
    </message>
    <message>
        <source>This one</source>
        <translation>Celle-ci</translation>
    </message>
    <message>
        <source>Try it out</source>
        <translation>Essayer</translation>
    </message>
    <message>
        <source>Try out everything here. Nothing of it counts.</source>
        <translation>Essayez tout ici. Rien ne compte.</translation>
    </message>
    <message>
        <source>Type a word into the field. It is taken as you type; there is nothing to press.</source>
        <translation>Tapez un mot dans le champ. Il est pris à mesure que vous tapez ; il n&apos;y a rien à presser.</translation>
    </message>
</context>
<context>
    <name>TryoutView</name>
    <message>
        <source>Back to trying out</source>
        <translation>Retour à l&apos;essai</translation>
    </message>
</context>
<context>
    <name>UnlockFacts</name>
    <message>
        <source>A challenge changes every few minutes; its answer is good for at least ten.</source>
        <translation>Un défi change toutes les quelques minutes ; sa réponse reste valable au moins dix minutes.</translation>
    </message>
    <message>
        <source>Candidate {number}, code {place}</source>
        <translation>Candidat {number}, code {place}</translation>
    </message>
    <message>
        <source>Challenge</source>
        <translation>Question</translation>
    </message>
    <message>
        <source>Challenge {challenge}</source>
        <translation>Question {challenge}</translation>
    </message>
    <message>
        <source>On the sheet</source>
        <translation>Sur la feuille</translation>
    </message>
    <message>
        <source>Type the answer to the challenge.</source>
        <translation>Saisissez la réponse à la question.</translation>
    </message>
    <message>
        <source>Type the code that stands there, or the answer to the challenge.</source>
        <translation>Saisissez le code qui y figure, ou la réponse à la question.</translation>
    </message>
</context>
<context>
    <name>UploadWidget</name>
    <message>
        <source>A file of this answer cannot be shown.</source>
        <translation>Un fichier de cette réponse ne peut pas être présenté.</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>Choisir un fichier</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Add another file</source>
        <translation>Ajouter un autre fichier</translation>
    </message>
    <message>
        <source>No file of this kind in this folder.</source>
        <translation>Aucun fichier de ce type dans ce dossier.</translation>
    </message>
    <message>
        <source>{name} cannot be read.</source>
        <translation>{name} ne peut pas être lu.</translation>
    </message>
    <message>
        <source>{name} is empty.</source>
        <translation>{name} est vide.</translation>
    </message>
    <message>
        <source>{name} is larger than {most}.</source>
        <translation>{name} dépasse {most}.</translation>
    </message>
    <message>
        <source>{name} is not of a kind that is asked for.</source>
        <translation>{name} n&apos;est pas d&apos;un type demandé.</translation>
    </message>
    <message>
        <source>{name} is saved on this computer.</source>
        <translation>{name} est sauvegardé sur cet ordinateur.</translation>
    </message>
    <message>
        <source>This file is there already.</source>
        <translation>Ce fichier est déjà là.</translation>
    </message>
    <message>
        <source>File removed.</source>
        <translation>Fichier retiré.</translation>
    </message>
    <message>
        <source>Files cannot be added here.</source>
        <translation>Aucun fichier ne peut être ajouté ici.</translation>
    </message>
    <message>
        <source>No more than {files}. Replace or remove one.</source>
        <translation>Pas plus de {files}. Remplacez-en ou retirez-en un.</translation>
    </message>
    <message>
        <source>Files: {kinds}.</source>
        <translation>Fichiers : {kinds}.</translation>
    </message>
    <message>
        <source>Any kind of file.</source>
        <translation>Tout type de fichier.</translation>
    </message>
    <message>
        <source>{what} At most {files} of {size} each.</source>
        <translation>{what} Au plus {files} de {size} chacun.</translation>
    </message>
    <message>
        <source>{what} One file of at most {size}.</source>
        <translation>{what} Un fichier de {size} au plus.</translation>
    </message>
</context>
<context>
    <name>WelcomeView</name>
    <message>
        <source>Import a file</source>
        <translation>Importer un fichier</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importer</translation>
    </message>
    <message>
        <source>For example https://exams.example.org. Leave it empty if the code holds it.</source>
        <translation>Par exemple https://exams.example.org (laissez vide si le code la contient).</translation>
    </message>
    <message>
        <source>No test files in this folder.</source>
        <translation>Aucun fichier d&apos;épreuve dans ce dossier.</translation>
    </message>
    <message>
        <source>Set up this computer</source>
        <translation>Préparer cet ordinateur</translation>
    </message>
    <message>
        <source>Tests come from an organisation over the network, or as a file on a USB stick.</source>
        <translation>Les épreuves viennent d&apos;une organisation par le réseau, ou d&apos;un fichier sur une clé USB.</translation>
    </message>
    <message>
        <source>Sittings on this computer</source>
        <translation>Sessions sur cet ordinateur</translation>
    </message>
    <message>
        <source>None yet. They appear here as soon as they arrive.</source>
        <translation>Aucune pour l&apos;instant. Elles s&apos;affichent ici dès leur arrivée.</translation>
    </message>
    <message>
        <source>This system has no key store. Keys are kept in a file that only this user can read.</source>
        <translation>Ce système n&apos;a pas de coffre à clés. Les clés sont dans un fichier que seul cet utilisateur peut lire.</translation>
    </message>
    <message>
        <source>Go to sign-in</source>
        <translation>Aller à la connexion</translation>
    </message>
    <message>
        <source>Enrol with an organisation</source>
        <translation>Inscrire auprès d&apos;une organisation</translation>
    </message>
    <message>
        <source>Enter the one-time code that a member of staff gave you.</source>
        <translation>Entrez le code à usage unique qu&apos;un membre du personnel vous a donné.</translation>
    </message>
    <message>
        <source>Enrolment code</source>
        <translation>Code d&apos;inscription</translation>
    </message>
    <message>
        <source>Server address</source>
        <translation>Adresse du serveur</translation>
    </message>
    <message>
        <source>Enrol</source>
        <translation>Inscrire</translation>
    </message>
    <message>
        <source>A test (.carrel) or a sitting (.carrelsitting), from any folder or drive.</source>
        <translation>Une épreuve (.carrel) ou une session (.carrelsitting), de n&apos;importe quel dossier ou lecteur.</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>Choisir un fichier</translation>
    </message>
    <message>
        <source>Enrolling…</source>
        <translation>Inscription…</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>Importé</translation>
    </message>
</context>
<context>
    <name>WithoutPicture</name>
    <message>
        <source>Area {number} of {count}</source>
        <translation>Zone {number} sur {count}</translation>
    </message>
    <message>
        <source>It cannot be answered without it. Tell the proctor.</source>
        <translation>On ne peut pas y répondre sans elle. Prévenez le surveillant.</translation>
    </message>
    <message>
        <source>It shows: {alt}.</source>
        <translation>Elle montre : {alt}.</translation>
    </message>
    <message>
        <source>The picture of this question cannot be shown</source>
        <translation>L&apos;image de cette question ne peut pas être affichée</translation>
    </message>
    <message>
        <source>You can still answer: choose from the list of areas.</source>
        <translation>Vous pouvez répondre quand même : choisissez dans la liste des zones.</translation>
    </message>
    <message>
        <source>Your earlier answer is kept.</source>
        <translation>Votre réponse précédente est gardée.</translation>
    </message>
</context>
<context>
    <name>_Columns</name>
    <message>
        <source>All attempts, the newest first</source>
        <translation>Toutes les tentatives, les plus récentes d&apos;abord</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Terminée</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Issue</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Épreuve</translation>
    </message>
    <message>
        <source>Time worked</source>
        <translation>Temps de travail</translation>
    </message>
</context>
<context>
    <name>_Handle</name>
    <message>
        <source>Arrow up and down move the lines; with Shift there are more or fewer. Escape puts it away.</source>
        <translation>Les flèches haut et bas déplacent les lignes ; avec Maj, il y en a plus ou moins. Échap range l&apos;outil.</translation>
    </message>
    <message>
        <source>Close {tool}</source>
        <translation>Fermer {tool}</translation>
    </message>
    <message>
        <source>Fewer lines</source>
        <translation>Moins de lignes</translation>
    </message>
    <message>
        <source>More lines</source>
        <translation>Plus de lignes</translation>
    </message>
</context>
<context>
    <name>_Lines</name>
    <message>
        <source>All attempts, the newest first</source>
        <translation>Toutes les tentatives, les plus récentes d&apos;abord</translation>
    </message>
</context>
<context>
    <name>_Mover</name>
    <message>
        <source>Arrow keys move it, with Shift further; plus and minus magnify.</source>
        <translation>Les flèches la déplacent, plus loin avec Maj ; plus et moins règlent la taille.</translation>
    </message>
</context>
<context>
    <name>_Row</name>
    <message>
        <source>Note {number}: {note}</source>
        <translation>Note {number} : {note}</translation>
    </message>
</context>
<context>
    <name>_Strip</name>
    <message>
        <source>Back to the instructions</source>
        <translation>Retour aux consignes</translation>
    </message>
    <message>
        <source>This is to try things out. Nothing of it counts or is kept.</source>
        <translation>C&apos;est pour essayer. Rien ne compte ni n&apos;est gardé.</translation>
    </message>
</context>
<context>
    <name>answer_words</name>
    <message>
        <source>Area {number}</source>
        <translation>Zone {number}</translation>
    </message>
</context>
<context>
    <name>arriving_words</name>
    <message>
        <source>By both computers&apos; clocks that was {time} ago. This time does not count.</source>
        <translation>D’après les horloges des deux ordinateurs, c’était il y a {time}. Ce temps ne compte pas.</translation>
    </message>
    <message>
        <source>Handed over by {name}, {at}: {why}</source>
        <translation>Transféré par {name}, {at} : {why}</translation>
    </message>
    <message>
        <source>Lost at the other computer and not in the file: {files}</source>
        <translation>Perdu sur l’autre ordinateur et absent du fichier : {files}</translation>
    </message>
    <message>
        <source>The clock of this computer is {time} behind the other one&apos;s. The time between does not count.</source>
        <translation>L’horloge de cet ordinateur retarde de {time} sur l’autre. Le temps entre les deux ne compte pas.</translation>
    </message>
    <message>
        <source>answered: {n}</source>
        <translation>répondues : {n}</translation>
    </message>
    <message>
        <source>desk {desk}</source>
        <translation>table {desk}</translation>
    </message>
    <message>
        <source>no time limit</source>
        <translation>sans limite de temps</translation>
    </message>
    <message>
        <source>the clock goes on</source>
        <translation>le temps court</translation>
    </message>
    <message>
        <source>the clock stands</source>
        <translation>le temps est arrêté</translation>
    </message>
    <message>
        <source>time left: {time}</source>
        <translation>temps restant : {time}</translation>
    </message>
</context>
<context>
    <name>desk_words</name>
    <message>
        <source>Any computer will do</source>
        <translation>N’importe quel ordinateur convient</translation>
    </message>
    <message>
        <source>Needs the release code</source>
        <translation>Demande le code d’ouverture</translation>
    </message>
    <message>
        <source>Needs tier A: a kiosk session</source>
        <translation>Demande le niveau A : une session kiosque</translation>
    </message>
    <message>
        <source>Needs tier B: a locked screen</source>
        <translation>Demande le niveau B : un écran verrouillé</translation>
    </message>
    <message>
        <source>Nothing is locked</source>
        <translation>Rien n’est verrouillé</translation>
    </message>
    <message>
        <source>Ready on this computer</source>
        <translation>Prête sur cet ordinateur</translation>
    </message>
    <message>
        <source>The test is not here yet</source>
        <translation>L’épreuve n’est pas encore ici</translation>
    </message>
    <message>
        <source>The test on this computer is damaged</source>
        <translation>L’épreuve sur cet ordinateur est endommagée</translation>
    </message>
</context>
<context>
    <name>evidence_words</name>
    <message>
        <source>Carrel runs from its source, which nobody has sealed</source>
        <translation>Carrel s’exécute depuis son code source, que personne n’a scellé</translation>
    </message>
    <message>
        <source>for {ms}</source>
        <translation>pendant {ms}</translation>
    </message>
    <message>
        <source>for {seconds} seconds</source>
        <translation>pendant {seconds} secondes</translation>
    </message>
    <message>
        <source>logged in from {name}</source>
        <translation>connexion depuis {name}</translation>
    </message>
    <message>
        <source>port {number} ({name}) is open to everyone</source>
        <translation>le port {number} ({name}) est ouvert à tous</translation>
    </message>
    <message>
        <source>port {number} ({name}) is open to this computer alone</source>
        <translation>le port {number} ({name}) n’est ouvert qu’à cet ordinateur</translation>
    </message>
    <message>
        <source>process {number}</source>
        <translation>processus {number}</translation>
    </message>
    <message>
        <source>put back by {ms}</source>
        <translation>retardée de {ms}</translation>
    </message>
    <message>
        <source>put forward by {ms}</source>
        <translation>avancée de {ms}</translation>
    </message>
    <message>
        <source>screen server: {name}</source>
        <translation>serveur d’écran : {name}</translation>
    </message>
    <message>
        <source>screen: {name}</source>
        <translation>écran : {name}</translation>
    </message>
    <message>
        <source>session {name}</source>
        <translation>session {name}</translation>
    </message>
    <message>
        <source>which programs show windows cannot be known here</source>
        <translation>on ne peut pas savoir ici quels programmes affichent des fenêtres</translation>
    </message>
    <message>
        <source>{after} screens in place of {before}</source>
        <translation>{after} écrans au lieu de {before}</translation>
    </message>
    <message>
        <source>{name} is set</source>
        <translation>{name} est définie</translation>
    </message>
    <message>
        <source>{name}, process {number}</source>
        <translation>{name}, processus {number}</translation>
    </message>
    <message>
        <source>{now} in place of {before}</source>
        <translation>{now} au lieu de {before}</translation>
    </message>
</context>
<context>
    <name>field</name>
    <message>
        <source>Nothing was pasted: it is more than can be kept.</source>
        <translation>Rien n&apos;a été collé : c&apos;est plus que ce qui peut être gardé.</translation>
    </message>
</context>
<context>
    <name>file_kinds</name>
    <message>
        <source>OpenDocument text</source>
        <translation>texte OpenDocument</translation>
    </message>
    <message>
        <source>films</source>
        <translation>films</translation>
    </message>
    <message>
        <source>pictures</source>
        <translation>images</translation>
    </message>
    <message>
        <source>plain text</source>
        <translation>texte brut</translation>
    </message>
    <message>
        <source>sound</source>
        <translation>son</translation>
    </message>
    <message>
        <source>text files</source>
        <translation>fichiers texte</translation>
    </message>
</context>
<context>
    <name>held_words</name>
    <message>
        <source>At the organisation</source>
        <translation>À l’organisation</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Annulée</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>Achevée</translation>
    </message>
    <message>
        <source>Ended by time</source>
        <translation>Terminée par le temps</translation>
    </message>
    <message>
        <source>Handed over by {name}</source>
        <translation>Transféré par {name}</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>En pause</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Envoyé</translation>
    </message>
    <message>
        <source>Submitted</source>
        <translation>Remise</translation>
    </message>
    <message>
        <source>Under way</source>
        <translation>En cours</translation>
    </message>
    <message>
        <source>answered: {n}</source>
        <translation>répondues : {n}</translation>
    </message>
    <message>
        <source>belongs to {organisation}, not sent there: {n}; export it as a file</source>
        <translation>appartient à {organisation}, pas encore envoyé là-bas : {n} ; exportez-le dans un fichier</translation>
    </message>
    <message>
        <source>desk {desk}</source>
        <translation>table {desk}</translation>
    </message>
    <message>
        <source>saved here, not sent yet: {n}</source>
        <translation>enregistré ici, pas encore envoyé : {n}</translation>
    </message>
    <message>
        <source>seat {n}</source>
        <translation>poste {n}</translation>
    </message>
</context>
<context>
    <name>live_sentences</name>
    <message>
        <source>Begin the address with https:// or ask the administrator for it.</source>
        <translation>Commencez l’adresse par https:// ou demandez-la à l’administrateur.</translation>
    </message>
    <message>
        <source>Cancel the test</source>
        <translation>Annuler l’épreuve</translation>
    </message>
    <message>
        <source>Check both and try again. Capital letters count.</source>
        <translation>Vérifiez les deux et réessayez. Les majuscules comptent.</translation>
    </message>
    <message>
        <source>End the test</source>
        <translation>Terminer l’épreuve</translation>
    </message>
    <message>
        <source>Go back to the sittings and choose again.</source>
        <translation>Revenez aux sessions et choisissez à nouveau.</translation>
    </message>
    <message>
        <source>It is a practice test.</source>
        <translation>C’est un entraînement.</translation>
    </message>
    <message>
        <source>Let it go on</source>
        <translation>Laisser continuer</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Verrouiller</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Message</translation>
    </message>
    <message>
        <source>More time</source>
        <translation>Plus de temps</translation>
    </message>
    <message>
        <source>New incident at {name}</source>
        <translation>Nouvel incident chez {name}</translation>
    </message>
    <message>
        <source>Nobody could be told this</source>
        <translation>Personne n’a pu être prévenu</translation>
    </message>
    <message>
        <source>Not seen any more</source>
        <translation>Plus de nouvelles</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Suspendre</translation>
    </message>
    <message>
        <source>Sign in again.</source>
        <translation>Reconnectez-vous.</translation>
    </message>
    <message>
        <source>Something that was told later came first.</source>
        <translation>Un ordre plus récent est passé avant.</translation>
    </message>
    <message>
        <source>The battery of {name} is low</source>
        <translation>La batterie de {name} est faible</translation>
    </message>
    <message>
        <source>The rules of the test do not allow it.</source>
        <translation>Les règles de l’épreuve ne le permettent pas.</translation>
    </message>
    <message>
        <source>The server cannot be reached</source>
        <translation>Le serveur est injoignable</translation>
    </message>
    <message>
        <source>The server does not answer</source>
        <translation>Le serveur ne répond pas</translation>
    </message>
    <message>
        <source>The server has no such sitting any more</source>
        <translation>Le serveur n’a plus cette session</translation>
    </message>
    <message>
        <source>The server is busy</source>
        <translation>Le serveur est occupé</translation>
    </message>
    <message>
        <source>The server knows you, and your role does not watch rooms.</source>
        <translation>Le serveur vous connaît, mais votre rôle n’observe pas les salles.</translation>
    </message>
    <message>
        <source>The server signs staff in over HTTPS only</source>
        <translation>Le serveur ne connecte le personnel que par HTTPS</translation>
    </message>
    <message>
        <source>The test has not started.</source>
        <translation>L’épreuve n’a pas commencé.</translation>
    </message>
    <message>
        <source>The test is locked: it has to be unlocked.</source>
        <translation>L’épreuve est verrouillée : il faut la déverrouiller.</translation>
    </message>
    <message>
        <source>The test is not locked.</source>
        <translation>L’épreuve n’est pas verrouillée.</translation>
    </message>
    <message>
        <source>The test is not paused.</source>
        <translation>L’épreuve n’est pas suspendue.</translation>
    </message>
    <message>
        <source>The test is over.</source>
        <translation>L’épreuve est terminée.</translation>
    </message>
    <message>
        <source>The test rests already.</source>
        <translation>L’épreuve est déjà suspendue.</translation>
    </message>
    <message>
        <source>The test rests for another reason by now.</source>
        <translation>L’épreuve est maintenant suspendue pour une autre raison.</translation>
    </message>
    <message>
        <source>This address is not one, so nobody was signed in.</source>
        <translation>Cette adresse n’en est pas une : personne n’a été connecté.</translation>
    </message>
    <message>
        <source>This is for proctors</source>
        <translation>Ceci est pour les surveillants</translation>
    </message>
    <message>
        <source>This name and password do not fit</source>
        <translation>Ce nom et ce mot de passe ne vont pas ensemble</translation>
    </message>
    <message>
        <source>This sitting is not unlocked from the server: go to the computer.</source>
        <translation>Cette session ne se déverrouille pas du serveur : allez à l’ordinateur.</translation>
    </message>
    <message>
        <source>Too many tries</source>
        <translation>Trop d’essais</translation>
    </message>
    <message>
        <source>Try again in a moment.</source>
        <translation>Réessayez dans un instant.</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Déverrouiller</translation>
    </message>
    <message>
        <source>Wait a little.</source>
        <translation>Attendez un peu.</translation>
    </message>
    <message>
        <source>Wait {time} and try again.</source>
        <translation>Attendez {time} et réessayez.</translation>
    </message>
    <message>
        <source>You are not signed in any more</source>
        <translation>Vous n’êtes plus connecté</translation>
    </message>
    <message>
        <source>acknowledged</source>
        <translation>pris en compte</translation>
    </message>
    <message>
        <source>all</source>
        <translation>tous</translation>
    </message>
    <message>
        <source>being sent</source>
        <translation>envoi en cours</translation>
    </message>
    <message>
        <source>came too late</source>
        <translation>arrivé trop tard</translation>
    </message>
    <message>
        <source>done</source>
        <translation>fait</translation>
    </message>
    <message>
        <source>nobody is under way</source>
        <translation>personne n’est en cours</translation>
    </message>
    <message>
        <source>not done</source>
        <translation>non fait</translation>
    </message>
    <message>
        <source>not sent</source>
        <translation>non envoyé</translation>
    </message>
    <message>
        <source>over</source>
        <translation>terminé</translation>
    </message>
    <message>
        <source>waiting for the computer</source>
        <translation>en attente de l’ordinateur</translation>
    </message>
    <message>
        <source>{count}: {names} and others</source>
        <translation>{count} : {names} et d’autres</translation>
    </message>
    <message>
        <source>{name} is locked</source>
        <translation>{name} est verrouillé</translation>
    </message>
    <message>
        <source>{n} came too late</source>
        <translation>{n} trop tard</translation>
    </message>
    <message>
        <source>{n} new incidents at {name}</source>
        <translation>{n} nouveaux incidents chez {name}</translation>
    </message>
    <message>
        <source>{n} of {all} done</source>
        <translation>{n} sur {all} faits</translation>
    </message>
    <message>
        <source>{n} refused</source>
        <translation>{n} refusés</translation>
    </message>
    <message>
        <source>{n} waiting</source>
        <translation>{n} en attente</translation>
    </message>
    <message>
        <source>{what} to {whom}</source>
        <translation>{what} à {whom}</translation>
    </message>
</context>
<context>
    <name>live_words</name>
    <message>
        <source>About to start</source>
        <translation>Sur le point de commencer</translation>
    </message>
    <message>
        <source>All sent</source>
        <translation>Tout envoyé</translation>
    </message>
    <message>
        <source>At work</source>
        <translation>Au travail</translation>
    </message>
    <message>
        <source>Battery low: {charge}</source>
        <translation>Batterie faible : {charge}</translation>
    </message>
    <message>
        <source>Battery {charge}</source>
        <translation>Batterie {charge}</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Annulée</translation>
    </message>
    <message>
        <source>In a state that is not known here</source>
        <translation>Dans un état inconnu ici</translation>
    </message>
    <message>
        <source>Its computer was never heard of</source>
        <translation>Aucune nouvelle de son ordinateur</translation>
    </message>
    <message>
        <source>Last seen {time} ago</source>
        <translation>Dernières nouvelles il y a {time}</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>Verrouillée</translation>
    </message>
    <message>
        <source>New incident</source>
        <translation>Nouvel incident</translation>
    </message>
    <message>
        <source>Not answering since {time}. What is shown is from then, and grows older.</source>
        <translation>Sans réponse depuis {time}. Ce qui est affiché date de ce moment et vieillit.</translation>
    </message>
    <message>
        <source>Not begun</source>
        <translation>Pas commencée</translation>
    </message>
    <message>
        <source>Not locked down</source>
        <translation>Sans verrouillage</translation>
    </message>
    <message>
        <source>Not seen</source>
        <translation>Sans nouvelles</translation>
    </message>
    <message>
        <source>Not seen for {time}</source>
        <translation>Sans nouvelles depuis {time}</translation>
    </message>
    <message>
        <source>Noted: {n}</source>
        <translation>Notés : {n}</translation>
    </message>
    <message>
        <source>On a break</source>
        <translation>En pause</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Suspendue</translation>
    </message>
    <message>
        <source>Paused by staff</source>
        <translation>Suspendue par le personnel</translation>
    </message>
    <message>
        <source>Serious</source>
        <translation>Grave</translation>
    </message>
    <message>
        <source>Submitted</source>
        <translation>Remise</translation>
    </message>
    <message>
        <source>Tier {tier}</source>
        <translation>Niveau {tier}</translation>
    </message>
    <message>
        <source>Time over</source>
        <translation>Temps écoulé</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Avertissement</translation>
    </message>
    <message>
        <source>Warnings: {n}</source>
        <translation>Avertissements : {n}</translation>
    </message>
    <message>
        <source>desk {desk}</source>
        <translation>table {desk}</translation>
    </message>
    <message>
        <source>new</source>
        <translation>nouveau</translation>
    </message>
    <message>
        <source>{n} answered</source>
        <translation>{n} réponses</translation>
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
        <translation>{n} non envoyés</translation>
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
        <translation>Un surveillant l’a verrouillée.</translation>
    </message>
    <message>
        <source>A proctor has paused it. Nothing is wrong.</source>
        <translation>Un surveillant l’a mise en pause. Il n’y a aucun problème.</translation>
    </message>
    <message>
        <source>A program was opened that the test does not allow.</source>
        <translation>Un programme que l’épreuve n’autorise pas a été ouvert.</translation>
    </message>
    <message>
        <source>A program was started that may not run during the test.</source>
        <translation>Un programme interdit pendant l’épreuve a été lancé.</translation>
    </message>
    <message>
        <source>A program was started that shows this screen to others.</source>
        <translation>Un programme qui montre cet écran à d’autres a été lancé.</translation>
    </message>
    <message>
        <source>A screen was plugged in or taken away.</source>
        <translation>Un écran a été branché ou débranché.</translation>
    </message>
    <message>
        <source>A shortcut was pressed that leads out of the test.</source>
        <translation>Un raccourci qui fait sortir de l’épreuve a été pressé.</translation>
    </message>
    <message>
        <source>A window of another program came in front of the test.</source>
        <translation>La fenêtre d’un autre programme est passée devant l’épreuve.</translation>
    </message>
    <message>
        <source>Another program has hidden the test.</source>
        <translation>Un autre programme a caché l’épreuve.</translation>
    </message>
    <message>
        <source>Another program has moved the test on the screen.</source>
        <translation>Un autre programme a déplacé l’épreuve à l’écran.</translation>
    </message>
    <message>
        <source>Another program has put something on the clipboard.</source>
        <translation>Un autre programme a mis quelque chose dans le presse-papiers.</translation>
    </message>
    <message>
        <source>Another program has taken the keyboard.</source>
        <translation>Un autre programme a pris le clavier.</translation>
    </message>
    <message>
        <source>Another program tried to take the keyboard.</source>
        <translation>Un autre programme a essayé de prendre le clavier.</translation>
    </message>
    <message>
        <source>It was closed for {gap}.</source>
        <translation>Il est resté fermé pendant {gap}.</translation>
    </message>
    <message>
        <source>Keys were pressed by a program, not by hand.</source>
        <translation>Des touches ont été pressées par un programme, pas à la main.</translation>
    </message>
    <message>
        <source>Somebody has stopped the program of the test for a while.</source>
        <translation>Quelqu’un a arrêté le programme du test pendant un moment.</translation>
    </message>
    <message>
        <source>Somebody left the test without showing a PIN or a code.</source>
        <translation>Quelqu’un a quitté l’épreuve sans présenter de code PIN ni de code.</translation>
    </message>
    <message>
        <source>Somebody switched to another screen session.</source>
        <translation>Quelqu’un est passé à une autre session d’écran.</translation>
    </message>
    <message>
        <source>Somebody switched to another user.</source>
        <translation>Quelqu’un est passé à un autre utilisateur.</translation>
    </message>
    <message>
        <source>Somebody tried to close the test.</source>
        <translation>Quelqu’un a essayé de fermer l’épreuve.</translation>
    </message>
    <message>
        <source>Somebody tried to go to another desktop.</source>
        <translation>Quelqu’un a essayé de passer à un autre bureau.</translation>
    </message>
    <message>
        <source>Somebody tried to start Carrel a second time.</source>
        <translation>Quelqu&apos;un a tenté de lancer Carrel une deuxième fois.</translation>
    </message>
    <message>
        <source>Something happened that this sitting does not allow.</source>
        <translation>Il s’est passé quelque chose que cette session n’autorise pas.</translation>
    </message>
    <message>
        <source>The computer was asleep.</source>
        <translation>L’ordinateur était en veille.</translation>
    </message>
    <message>
        <source>The computer&apos;s clock was changed.</source>
        <translation>L’heure de l’ordinateur a été modifiée.</translation>
    </message>
    <message>
        <source>The computer&apos;s own lock screen came up.</source>
        <translation>L’écran de verrouillage de l’ordinateur est apparu.</translation>
    </message>
    <message>
        <source>The key that takes a picture of the screen was pressed.</source>
        <translation>La touche de capture d’écran a été pressée.</translation>
    </message>
    <message>
        <source>The program of the test did not answer for a while.</source>
        <translation>Le programme du test n’a pas répondu pendant un moment.</translation>
    </message>
    <message>
        <source>The program that guards the test has stopped.</source>
        <translation>Le programme qui garde l’épreuve s’est arrêté.</translation>
    </message>
    <message>
        <source>The program that watches over the test has stopped.</source>
        <translation>Le programme qui veille sur le test s’est arrêté.</translation>
    </message>
    <message>
        <source>The size of the screen was changed.</source>
        <translation>La taille de l&apos;écran a été modifiée.</translation>
    </message>
    <message>
        <source>The test closed unexpectedly: its program or the computer had stopped.</source>
        <translation>Le test s’est fermé sans prévenir : son programme ou l’ordinateur s’était arrêté.</translation>
    </message>
    <message>
        <source>The test was locked when it was left.</source>
        <translation>Le test était verrouillé quand il a été quitté.</translation>
    </message>
    <message>
        <source>The window of the test was taken off the screen by another program.</source>
        <translation>Un autre programme a retiré de l’écran la fenêtre de l’épreuve.</translation>
    </message>
    <message>
        <source>This computer can be watched from another.</source>
        <translation>Cet ordinateur peut être observé depuis un autre.</translation>
    </message>
    <message>
        <source>This was recorded</source>
        <translation>Ceci a été noté</translation>
    </message>
    <message>
        <source>What runs on the computer cannot be looked at.</source>
        <translation>On ne peut pas voir ce qui tourne sur l’ordinateur.</translation>
    </message>
</context>
<context>
    <name>machine_words</name>
    <message>
        <source>A clock that jumps</source>
        <translation>Une horloge qui saute</translation>
    </message>
    <message>
        <source>A test can start here.</source>
        <translation>Une épreuve peut commencer ici.</translation>
    </message>
    <message>
        <source>A virtual machine</source>
        <translation>Une machine virtuelle</translation>
    </message>
    <message>
        <source>Access from elsewhere</source>
        <translation>Accès depuis ailleurs</translation>
    </message>
    <message>
        <source>Another user&apos;s session</source>
        <translation>La session d’un autre utilisateur</translation>
    </message>
    <message>
        <source>Candidate warned</source>
        <translation>Candidat averti</translation>
    </message>
    <message>
        <source>Fine</source>
        <translation>En ordre</translation>
    </message>
    <message>
        <source>Good to have</source>
        <translation>Souhaitable</translation>
    </message>
    <message>
        <source>Keep an eye on it</source>
        <translation>À surveiller</translation>
    </message>
    <message>
        <source>Keep an eye on: {n}</source>
        <translation>Points à surveiller : {n}</translation>
    </message>
    <message>
        <source>Kept away</source>
        <translation>Empêché</translation>
    </message>
    <message>
        <source>Keys pressed by programs</source>
        <translation>Touches pressées par des programmes</translation>
    </message>
    <message>
        <source>Needed</source>
        <translation>Nécessaire</translation>
    </message>
    <message>
        <source>Neither seen nor kept away</source>
        <translation>Ni vu ni empêché</translation>
    </message>
    <message>
        <source>No start</source>
        <translation>Pas de début</translation>
    </message>
    <message>
        <source>No test starts</source>
        <translation>Aucune épreuve ne commence</translation>
    </message>
    <message>
        <source>Not asked for</source>
        <translation>Non demandé</translation>
    </message>
    <message>
        <source>Not looked at</source>
        <translation>Non examiné</translation>
    </message>
    <message>
        <source>Pictures of the screen</source>
        <translation>Images de l’écran</translation>
    </message>
    <message>
        <source>Program, test and log unchanged</source>
        <translation>Programme, épreuve et journal inchangés</translation>
    </message>
    <message>
        <source>Recorded</source>
        <translation>Consigné</translation>
    </message>
    <message>
        <source>Screens and mirrors</source>
        <translation>Écrans et copies</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation>Vu</translation>
    </message>
    <message>
        <source>Test locked</source>
        <translation>Épreuve verrouillée</translation>
    </message>
    <message>
        <source>The computer asleep</source>
        <translation>L’ordinateur en veille</translation>
    </message>
    <message>
        <source>The sitting needs tier A.</source>
        <translation>La session demande le niveau A.</translation>
    </message>
    <message>
        <source>The sitting needs tier B or better.</source>
        <translation>La session demande le niveau B ou mieux.</translation>
    </message>
    <message>
        <source>The sitting takes any tier.</source>
        <translation>La session accepte tout niveau.</translation>
    </message>
    <message>
        <source>The system&apos;s keys</source>
        <translation>Les touches du système</translation>
    </message>
    <message>
        <source>The test ends without a word</source>
        <translation>L’épreuve s’arrête sans prévenir</translation>
    </message>
    <message>
        <source>The test fills all screens</source>
        <translation>L’épreuve remplit tous les écrans</translation>
    </message>
    <message>
        <source>The test is not here yet: nobody can begin.</source>
        <translation>L’épreuve n’est pas encore ici : personne ne peut commencer.</translation>
    </message>
    <message>
        <source>This computer holds {tier}.</source>
        <translation>Cet ordinateur atteint le {tier}.</translation>
    </message>
    <message>
        <source>This sitting locks no computer.</source>
        <translation>Cette session ne verrouille aucun ordinateur.</translation>
    </message>
    <message>
        <source>Which programs run</source>
        <translation>Quels programmes tournent</translation>
    </message>
    <message>
        <source>Who has the keyboard</source>
        <translation>Qui a le clavier</translation>
    </message>
    <message>
        <source>Windows of other programs</source>
        <translation>Fenêtres d’autres programmes</translation>
    </message>
    <message>
        <source>tier A, the system is locked to the test</source>
        <translation>niveau A, le système est verrouillé sur l’épreuve</translation>
    </message>
    <message>
        <source>tier B, the program holds the screen</source>
        <translation>niveau B, le programme tient l’écran</translation>
    </message>
    <message>
        <source>tier C, what happens is seen, and not kept away</source>
        <translation>niveau C, ce qui se passe est vu, mais pas empêché</translation>
    </message>
</context>
<context>
    <name>messages</name>
    <message>
        <source>A file cannot be read back</source>
        <translation>Un fichier ne peut pas être relu</translation>
    </message>
    <message>
        <source>A later version of Carrel was used on this computer. All answers are kept, and nothing was changed.</source>
        <translation>Une version plus récente de Carrel a servi sur cet ordinateur. Toutes les réponses sont gardées et rien n&apos;a été modifié.</translation>
    </message>
    <message>
        <source>A microphone is connected</source>
        <translation>Un microphone est branché</translation>
    </message>
    <message>
        <source>A network sign-in page or a proxy may stand in between. Nothing is lost.</source>
        <translation>Une page de connexion au réseau ou un serveur mandataire s&apos;interpose peut-être. Rien n&apos;est perdu.</translation>
    </message>
    <message>
        <source>A part of Carrel itself is missing</source>
        <translation>Il manque une partie de Carrel</translation>
    </message>
    <message>
        <source>A part of it is larger than it says or than is allowed.</source>
        <translation>Une partie est plus grande qu&apos;annoncé ou que permis.</translation>
    </message>
    <message>
        <source>A part of it tries to leave its folder. Nothing was unpacked.</source>
        <translation>Une partie tente de sortir de son dossier. Rien n&apos;a été extrait.</translation>
    </message>
    <message>
        <source>A part of the record belongs to another computer</source>
        <translation>Une partie du journal appartient à un autre ordinateur</translation>
    </message>
    <message>
        <source>A part of the record cannot be read</source>
        <translation>Une partie du journal ne peut pas être lue</translation>
    </message>
    <message>
        <source>A part of the record is too large</source>
        <translation>Une partie du journal est trop grande</translation>
    </message>
    <message>
        <source>A question cannot be shown</source>
        <translation>Une question ne peut pas être affichée</translation>
    </message>
    <message>
        <source>A technician must allow it. Use another computer until then.</source>
        <translation>Un technicien doit l&apos;autoriser. Prenez un autre ordinateur en attendant.</translation>
    </message>
    <message>
        <source>A test can no longer be started.</source>
        <translation>Une épreuve ne peut plus être commencée.</translation>
    </message>
    <message>
        <source>A test write to the disk failed.</source>
        <translation>Une écriture d&apos;essai sur le disque a échoué.</translation>
    </message>
    <message>
        <source>All answers are on the disk</source>
        <translation>Toutes les réponses sont sur le disque</translation>
    </message>
    <message>
        <source>Another program holds the answers</source>
        <translation>Un autre programme retient les réponses</translation>
    </message>
    <message>
        <source>Answers are saved as you give them</source>
        <translation>Les réponses sont sauvegardées dès que vous les donnez</translation>
    </message>
    <message>
        <source>Answers could not be saved.</source>
        <translation>Les réponses n&apos;ont pas pu être sauvegardées.</translation>
    </message>
    <message>
        <source>Ask the organiser for a new copy of the file.</source>
        <translation>Demandez à l&apos;organisateur une nouvelle copie du fichier.</translation>
    </message>
    <message>
        <source>Ask the organiser for a new enrolment code.</source>
        <translation>Demandez à l&apos;organisateur un nouveau code d&apos;inscription.</translation>
    </message>
    <message>
        <source>Ask the organiser to send the sitting again.</source>
        <translation>Demandez à l&apos;organisateur d&apos;envoyer de nouveau la session.</translation>
    </message>
    <message>
        <source>Ask the proctor how this test is released.</source>
        <translation>Demandez au surveillant comment cette épreuve s&apos;ouvre.</translation>
    </message>
    <message>
        <source>Begun, not finished</source>
        <translation>Commencée, non terminée</translation>
    </message>
    <message>
        <source>Cannot be locked</source>
        <translation>Ne peut pas être verrouillé</translation>
    </message>
    <message>
        <source>Cannot be used</source>
        <translation>Ne peut pas servir</translation>
    </message>
    <message>
        <source>Carrel is already open</source>
        <translation>Carrel est déjà ouvert</translation>
    </message>
    <message>
        <source>Carrel keeps trying and leaves by itself when all is saved. The screen is unlocked meanwhile.</source>
        <translation>Carrel continue d&apos;essayer et se ferme de lui-même quand tout est sauvegardé. L&apos;écran est déverrouillé entre-temps.</translation>
    </message>
    <message>
        <source>Check both and try again. Capital letters count.</source>
        <translation>Vérifiez les deux et réessayez. Les majuscules comptent.</translation>
    </message>
    <message>
        <source>Check each letter and digit, then enter the code again.</source>
        <translation>Vérifiez chaque lettre et chiffre, puis entrez de nouveau le code.</translation>
    </message>
    <message>
        <source>Check the file and choose it again.</source>
        <translation>Vérifiez le fichier et choisissez-le de nouveau.</translation>
    </message>
    <message>
        <source>Check the network cable or the wireless network.</source>
        <translation>Vérifiez le câble réseau ou le réseau sans fil.</translation>
    </message>
    <message>
        <source>Check the number on your invitation.</source>
        <translation>Vérifiez le numéro sur votre convocation.</translation>
    </message>
    <message>
        <source>Check the server&apos;s address and the network, then try again.</source>
        <translation>Vérifiez l&apos;adresse du serveur et le réseau, puis réessayez.</translation>
    </message>
    <message>
        <source>Check the server&apos;s address, or sign in to the network first.</source>
        <translation>Vérifiez l&apos;adresse du serveur, ou connectez-vous d&apos;abord au réseau.</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Vérification…</translation>
    </message>
    <message>
        <source>Choose a smaller one.</source>
        <translation>Choisissez-en un plus petit.</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>Horloge</translation>
    </message>
    <message>
        <source>Close other programs, or tell the proctor.</source>
        <translation>Fermez les autres programmes ou prévenez le surveillant.</translation>
    </message>
    <message>
        <source>Close other programs. Keep Carrel open.</source>
        <translation>Fermez les autres programmes. Laissez Carrel ouvert.</translation>
    </message>
    <message>
        <source>Complete and signed</source>
        <translation>Complet et signé</translation>
    </message>
    <message>
        <source>Connect one, or tell the proctor.</source>
        <translation>Branchez-en un ou prévenez le surveillant.</translation>
    </message>
    <message>
        <source>Connect them, or tell the proctor.</source>
        <translation>Branchez-les ou prévenez le surveillant.</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>Connecté</translation>
    </message>
    <message>
        <source>Differs from the server</source>
        <translation>Diffère du serveur</translation>
    </message>
    <message>
        <source>Does not work</source>
        <translation>Ne fonctionne pas</translation>
    </message>
    <message>
        <source>Enrol this computer with the organisation that issued the file.</source>
        <translation>Inscrivez cet ordinateur auprès de l&apos;organisation qui a émis le fichier.</translation>
    </message>
    <message>
        <source>Enter the code when it is read out.</source>
        <translation>Entrez le code quand il est lu à haute voix.</translation>
    </message>
    <message>
        <source>Everything is kept here until it is enrolled again.</source>
        <translation>Tout est gardé ici jusqu&apos;à une nouvelle inscription.</translation>
    </message>
    <message>
        <source>Free some space after it.</source>
        <translation>Libérez de l&apos;espace après l&apos;épreuve.</translation>
    </message>
    <message>
        <source>Install Carrel again.</source>
        <translation>Installez Carrel de nouveau.</translation>
    </message>
    <message>
        <source>Install that version or a newer one, then open Carrel again.</source>
        <translation>Installez cette version ou une plus récente, puis rouvrez Carrel.</translation>
    </message>
    <message>
        <source>It cannot be kept on.</source>
        <translation>Il ne peut pas rester allumé.</translation>
    </message>
    <message>
        <source>It could not be read or trusted.</source>
        <translation>Il n&apos;a pu être ni lu ni reconnu.</translation>
    </message>
    <message>
        <source>It does not fit the question. The answer before it is kept.</source>
        <translation>Elle ne convient pas à la question. La réponse précédente est gardée.</translation>
    </message>
    <message>
        <source>It is damaged, or of a kind that is not known here.</source>
        <translation>Il est endommagé, ou d&apos;un type inconnu ici.</translation>
    </message>
    <message>
        <source>It is kept as it is, for a person to look at.</source>
        <translation>C&apos;est gardé tel quel, pour qu&apos;une personne l&apos;examine.</translation>
    </message>
    <message>
        <source>It is kept as it is.</source>
        <translation>C&apos;est gardé tel quel.</translation>
    </message>
    <message>
        <source>It is larger than this question allows. Nothing was added.</source>
        <translation>Il est plus grand que cette question ne le permet. Rien n&apos;a été ajouté.</translation>
    </message>
    <message>
        <source>It may have been moved, or the drive was removed.</source>
        <translation>Il a pu être déplacé, ou le lecteur retiré.</translation>
    </message>
    <message>
        <source>It opens on {day}.</source>
        <translation>Elle ouvre le {day}.</translation>
    </message>
    <message>
        <source>It opens with the release code.</source>
        <translation>Il s&apos;ouvre avec le code d&apos;ouverture.</translation>
    </message>
    <message>
        <source>It was made for a later version of Carrel.</source>
        <translation>Il a été fait pour une version plus récente de Carrel.</translation>
    </message>
    <message>
        <source>Carrel may not save files in its own folder.</source>
        <translation>Carrel ne peut pas enregistrer de fichiers dans son propre dossier.</translation>
    </message>
    <message>
        <source>Choose a higher resolution or a smaller scale in the system&apos;s settings, then check again.</source>
        <translation>Choisissez une résolution plus haute ou une échelle plus petite dans les réglages du système, puis vérifiez de nouveau.</translation>
    </message>
    <message>
        <source>Choose a higher resolution, then check again.</source>
        <translation>Choisissez une résolution plus haute, puis vérifiez de nouveau.</translation>
    </message>
    <message>
        <source>Choose another folder, or copy the code down. It is worth the same.</source>
        <translation>Choisissez un autre dossier ou recopiez le code. Il a la même valeur.</translation>
    </message>
    <message>
        <source>Close other programs before you start, and stay in this window.</source>
        <translation>Fermez les autres programmes avant de commencer et restez dans cette fenêtre.</translation>
    </message>
    <message>
        <source>Connect the network and wait, or bring the file on a USB stick to “Set up this computer”. Then check again.</source>
        <translation>Branchez le réseau et attendez, ou apportez le fichier sur une clé USB dans « Préparer cet ordinateur ». Puis vérifiez de nouveau.</translation>
    </message>
    <message>
        <source>Delete files that are not needed, then check again.</source>
        <translation>Supprimez les fichiers inutiles, puis vérifiez de nouveau.</translation>
    </message>
    <message>
        <source>Each one is begun already, taken as often as allowed, or not ready on this computer.</source>
        <translation>Chacune est déjà commencée, passée autant de fois que permis ou pas prête sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Eject a stick before you take it out.</source>
        <translation>Éjectez une clé avant de la retirer.</translation>
    </message>
    <message>
        <source>Free some space, then check again, or use another computer.</source>
        <translation>Libérez de l&apos;espace puis vérifiez de nouveau, ou prenez un autre ordinateur.</translation>
    </message>
    <message>
        <source>Go on with one below, or come back later.</source>
        <translation>Reprenez-en une ci-dessous, ou revenez plus tard.</translation>
    </message>
    <message>
        <source>Has to rest before the next time</source>
        <translation>Doit attendre avant la prochaine fois</translation>
    </message>
    <message>
        <source>If it goes dark, press a key or move the mouse. Keep the computer plugged in.</source>
        <translation>S&apos;il s&apos;éteint, appuyez sur une touche ou bougez la souris. Laissez l&apos;ordinateur branché.</translation>
    </message>
    <message>
        <source>It is kept as it is. Nothing has changed.</source>
        <translation>C&apos;est gardé tel quel. Rien n&apos;a changé.</translation>
    </message>
    <message>
        <source>It is not well formed. Nothing has changed.</source>
        <translation>C&apos;est mal formé. Rien n&apos;a changé.</translation>
    </message>
    <message>
        <source>It is too soon</source>
        <translation>C&apos;est trop tôt</translation>
    </message>
    <message>
        <source>It lies at {path}.</source>
        <translation>Il se trouve à {path}.</translation>
    </message>
    <message>
        <source>It may not be left out.</source>
        <translation>Elle ne peut pas être laissée de côté.</translation>
    </message>
    <message>
        <source>It was paused, and closed for {gap}.</source>
        <translation>Elle était en pause, et fermée pendant {gap}.</translation>
    </message>
    <message>
        <source>Its answer stands and can no longer be changed.</source>
        <translation>Sa réponse est fixée et ne peut plus être modifiée.</translation>
    </message>
    <message>
        <source>Its document could not be read or trusted.</source>
        <translation>Son document n&apos;a pu être ni lu ni reconnu.</translation>
    </message>
    <message>
        <source>Its signature does not match its content.</source>
        <translation>Sa signature ne correspond pas à son contenu.</translation>
    </message>
    <message>
        <source>Keep Carrel open and call a technician.</source>
        <translation>Laissez Carrel ouvert et appelez un technicien.</translation>
    </message>
    <message>
        <source>Kept on this computer. No server is set up.</source>
        <translation>Gardé sur cet ordinateur. Aucun serveur n&apos;est défini.</translation>
    </message>
    <message>
        <source>Key store</source>
        <translation>Coffre à clés</translation>
    </message>
    <message>
        <source>Keys are kept by the system</source>
        <translation>Les clés sont gardées par le système</translation>
    </message>
    <message>
        <source>Keys are kept in a file</source>
        <translation>Les clés sont dans un fichier</translation>
    </message>
    <message>
        <source>Keys are kept in a file that only this user can read.</source>
        <translation>Les clés sont dans un fichier que seul cet utilisateur peut lire.</translation>
    </message>
    <message>
        <source>Keys can be kept neither by the system nor in a file.</source>
        <translation>Les clés ne peuvent être gardées ni par le système ni dans un fichier.</translation>
    </message>
    <message>
        <source>Large enough</source>
        <translation>Assez grand</translation>
    </message>
    <message>
        <source>Leaving now loses the record only. The test goes on by itself when Carrel is opened again.</source>
        <translation>Quitter maintenant ne perd que cette mention. L&apos;épreuve reprend d&apos;elle-même à la réouverture de Carrel.</translation>
    </message>
    <message>
        <source>Leaving now loses {lost} for good: they are in memory only.</source>
        <translation>Quitter maintenant perd {lost} pour de bon : elles ne sont qu&apos;en mémoire.</translation>
    </message>
    <message>
        <source>Leaving the window is not always prevented. It is recorded.</source>
        <translation>Quitter la fenêtre n&apos;est pas toujours empêché. C&apos;est noté.</translation>
    </message>
    <message>
        <source>Little room left</source>
        <translation>Il reste peu d&apos;espace</translation>
    </message>
    <message>
        <source>Locked only in part</source>
        <translation>Verrouillé en partie seulement</translation>
    </message>
    <message>
        <source>Locked screen</source>
        <translation>Écran verrouillé</translation>
    </message>
    <message>
        <source>Make some room on the disk. Keep Carrel open.</source>
        <translation>Libérez de l&apos;espace sur le disque. Laissez Carrel ouvert.</translation>
    </message>
    <message>
        <source>Microphone</source>
        <translation>Microphone</translation>
    </message>
    <message>
        <source>More than one screen</source>
        <translation>Plus d&apos;un écran</translation>
    </message>
    <message>
        <source>New answers cannot be saved until it lets go. Carrel keeps trying.</source>
        <translation>Les nouvelles réponses ne peuvent être sauvegardées tant qu&apos;il ne cède pas. Carrel continue d&apos;essayer.</translation>
    </message>
    <message>
        <source>No connection to the server</source>
        <translation>Pas de connexion au serveur</translation>
    </message>
    <message>
        <source>No further attempt is allowed in this sitting.</source>
        <translation>Aucune autre tentative n&apos;est permise dans cette session.</translation>
    </message>
    <message>
        <source>No key store on this computer</source>
        <translation>Pas de coffre à clés sur cet ordinateur</translation>
    </message>
    <message>
        <source>No loudspeaker or headphones can be used.</source>
        <translation>Ni haut-parleur ni casque ne peuvent servir.</translation>
    </message>
    <message>
        <source>No microphone can be used</source>
        <translation>Aucun microphone ne peut servir</translation>
    </message>
    <message>
        <source>No microphone was found</source>
        <translation>Aucun microphone trouvé</translation>
    </message>
    <message>
        <source>No practice test for this number</source>
        <translation>Aucun entraînement pour ce numéro</translation>
    </message>
    <message>
        <source>No server is set up</source>
        <translation>Aucun serveur n&apos;est défini</translation>
    </message>
    <message>
        <source>No sitting on this computer</source>
        <translation>Aucune session sur cet ordinateur</translation>
    </message>
    <message>
        <source>No sitting on this computer has a candidate with this number.</source>
        <translation>Aucune session sur cet ordinateur n&apos;a de candidat avec ce numéro.</translation>
    </message>
    <message>
        <source>No test is free to begin now</source>
        <translation>Aucune épreuve ne peut commencer maintenant</translation>
    </message>
    <message>
        <source>None is connected, or another program holds it.</source>
        <translation>Aucun n&apos;est branché, ou un autre programme l&apos;occupe.</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>Non connecté</translation>
    </message>
    <message>
        <source>Not on this computer yet</source>
        <translation>Pas encore sur cet ordinateur</translation>
    </message>
    <message>
        <source>Not open yet</source>
        <translation>Pas encore ouverte</translation>
    </message>
    <message>
        <source>Not saved yet. Please call the proctor.</source>
        <translation>Pas encore sauvegardé. Appelez le surveillant.</translation>
    </message>
    <message>
        <source>Not sent: Carrel on this computer is too old for the server: update it.</source>
        <translation>Non envoyé : Carrel sur cet ordinateur est trop ancien pour le serveur ; mettez-le à jour.</translation>
    </message>
    <message>
        <source>Not sent: the server is too old for this computer: it has to be updated.</source>
        <translation>Non envoyé : le serveur est trop ancien pour cet ordinateur ; il faut le mettre à jour.</translation>
    </message>
    <message>
        <source>Not usable</source>
        <translation>Inutilisable</translation>
    </message>
    <message>
        <source>Nothing has been lost.</source>
        <translation>Rien n&apos;a été perdu.</translation>
    </message>
    <message>
        <source>Nothing has changed.</source>
        <translation>Rien n&apos;a changé.</translation>
    </message>
    <message>
        <source>Nothing is lost on this computer.</source>
        <translation>Rien n&apos;est perdu sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Nothing is sent</source>
        <translation>Rien n&apos;est envoyé</translation>
    </message>
    <message>
        <source>Nothing needs to be done for this test.</source>
        <translation>Il n&apos;y a rien à faire pour cette épreuve.</translation>
    </message>
    <message>
        <source>Nothing needs to be done for this test. A technician can set up the system&apos;s key store later.</source>
        <translation>Il n&apos;y a rien à faire pour cette épreuve. Un technicien pourra installer le coffre à clés du système plus tard.</translation>
    </message>
    <message>
        <source>Nothing needs to be done now. Check the network cable or Wi-Fi after the test.</source>
        <translation>Il n&apos;y a rien à faire maintenant. Vérifiez le câble réseau ou le Wi-Fi après l&apos;épreuve.</translation>
    </message>
    <message>
        <source>Nothing to listen with can be used</source>
        <translation>Ni casque ni haut-parleur ne peuvent servir</translation>
    </message>
    <message>
        <source>Nothing to listen with was found</source>
        <translation>Ni casque ni haut-parleur trouvés</translation>
    </message>
    <message>
        <source>Number and password do not fit together</source>
        <translation>Le numéro et le mot de passe ne vont pas ensemble</translation>
    </message>
    <message>
        <source>Only one can run on this computer at a time.</source>
        <translation>Un seul peut fonctionner à la fois sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Opens on {when}</source>
        <translation>Ouvre le {when}</translation>
    </message>
    <message>
        <source>Opens with a code</source>
        <translation>S&apos;ouvre avec un code</translation>
    </message>
    <message>
        <source>Parts are missing or changed, or it is not a test file.</source>
        <translation>Des parties manquent ou ont changé, ou ce n&apos;est pas un fichier d&apos;épreuve.</translation>
    </message>
    <message>
        <source>Parts of this test are heard.</source>
        <translation>Des parties de cette épreuve s&apos;écoutent.</translation>
    </message>
    <message>
        <source>Passage and questions may not stand side by side.</source>
        <translation>Le texte et les questions pourraient ne pas tenir côte à côte.</translation>
    </message>
    <message>
        <source>Please come back then.</source>
        <translation>Revenez à ce moment-là.</translation>
    </message>
    <message>
        <source>Please wait.</source>
        <translation>Veuillez patienter.</translation>
    </message>
    <message>
        <source>Plug in a headset and allow its use in the system&apos;s settings, then check again. If it stays so, tell the proctor.</source>
        <translation>Branchez un micro-casque et autorisez-le dans les réglages du système, puis vérifiez de nouveau. Si cela dure, prévenez le surveillant.</translation>
    </message>
    <message>
        <source>Plug in headphones, then check again. If it stays so, tell the proctor.</source>
        <translation>Branchez un casque, puis vérifiez de nouveau. Si cela dure, prévenez le surveillant.</translation>
    </message>
    <message>
        <source>Reason: {reason}.</source>
        <translation>Motif : {reason}.</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Refusé</translation>
    </message>
    <message>
        <source>Remove a mark or shorten a note.</source>
        <translation>Retirez un surlignage ou raccourcissez une note.</translation>
    </message>
    <message>
        <source>Saved on this computer</source>
        <translation>Sauvegardé sur cet ordinateur</translation>
    </message>
    <message>
        <source>Saving answers</source>
        <translation>Sauvegarde des réponses</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Sauvegarde…</translation>
    </message>
    <message>
        <source>Scan the code again.</source>
        <translation>Scannez de nouveau le code.</translation>
    </message>
    <message>
        <source>Screen</source>
        <translation>Écran</translation>
    </message>
    <message>
        <source>Screen stays on</source>
        <translation>L&apos;écran reste allumé</translation>
    </message>
    <message>
        <source>Sealed</source>
        <translation>Scellé</translation>
    </message>
    <message>
        <source>See whether the disk is connected and can be written to. Keep Carrel open.</source>
        <translation>Voyez si le disque est branché et accepte l&apos;écriture. Laissez Carrel ouvert.</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>Envoi…</translation>
    </message>
    <message>
        <source>Sent to the server</source>
        <translation>Envoyé au serveur</translation>
    </message>
    <message>
        <source>Sent; Carrel on this computer is too old for the server: update it</source>
        <translation>Envoyé ; Carrel sur cet ordinateur est trop ancien pour le serveur : mettez-le à jour</translation>
    </message>
    <message>
        <source>Sent; the server is too old for this computer: it has to be updated</source>
        <translation>Envoyé ; le serveur est trop ancien pour cet ordinateur : il faut le mettre à jour</translation>
    </message>
    <message>
        <source>Sent; what came for the organisation&apos;s receipt is not genuine</source>
        <translation>Envoyé ; ce qui est venu comme reçu de l&apos;organisation n&apos;est pas authentique</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Serveur</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>À l&apos;heure</translation>
    </message>
    <message>
        <source>Set the clock, then check again.</source>
        <translation>Réglez l&apos;horloge, puis vérifiez de nouveau.</translation>
    </message>
    <message>
        <source>Show the reason to the organiser.</source>
        <translation>Montrez le motif à l&apos;organisateur.</translation>
    </message>
    <message>
        <source>Sign in to this computer as the user who took the test, or tell the proctor.</source>
        <translation>Ouvrez la session de l&apos;utilisateur qui a passé l&apos;épreuve, ou prévenez le surveillant.</translation>
    </message>
    <message>
        <source>Signing in is closed for a moment.</source>
        <translation>La connexion est fermée un moment.</translation>
    </message>
    <message>
        <source>Small</source>
        <translation>Petit</translation>
    </message>
    <message>
        <source>The test can be taken, and nothing is lost.</source>
        <translation>L&apos;épreuve peut avoir lieu et rien n&apos;est perdu.</translation>
    </message>
    <message>
        <source>Trying out: answers are not kept</source>
        <translation>Essai : les réponses ne sont pas gardées</translation>
    </message>
    <message>
        <source>Unplug or turn off the others, then check again.</source>
        <translation>Débranchez ou éteignez les autres, puis vérifiez de nouveau.</translation>
    </message>
    <message>
        <source>Something else answered for the server</source>
        <translation>Autre chose a répondu à la place du serveur</translation>
    </message>
    <message>
        <source>A lock screen shows no such characters.</source>
        <translation>Aucun écran de verrouillage n’affiche ces caractères.</translation>
    </message>
    <message>
        <source>A message from the server was refused</source>
        <translation>Un message du serveur a été refusé</translation>
    </message>
    <message>
        <source>A proctor has handed it over.</source>
        <translation>Un surveillant l’a transférée.</translation>
    </message>
    <message>
        <source>A proxy of this network did not let Carrel through</source>
        <translation>Un serveur mandataire de ce réseau n&apos;a pas laissé passer Carrel</translation>
    </message>
    <message>
        <source>A proxy of this network takes only less at once</source>
        <translation>Un serveur mandataire de ce réseau n&apos;accepte pas autant à la fois</translation>
    </message>
    <message>
        <source>A rule of the organisation cannot be used</source>
        <translation>Une règle de l’organisation ne peut pas être utilisée</translation>
    </message>
    <message>
        <source>A technician must install Carrel anew. Use another computer until then.</source>
        <translation>Un technicien doit réinstaller Carrel. Prenez un autre ordinateur en attendant.</translation>
    </message>
    <message>
        <source>As it was installed</source>
        <translation>Tel qu’installé</translation>
    </message>
    <message>
        <source>Ask a technician of this network to raise its limit.</source>
        <translation>Demandez à un technicien de ce réseau de relever sa limite.</translation>
    </message>
    <message>
        <source>Ask a technician of this network.</source>
        <translation>Adressez-vous à un technicien de ce réseau.</translation>
    </message>
    <message>
        <source>Ask the organiser to mend the sitting.</source>
        <translation>Demandez à l’organisateur de corriger la session.</translation>
    </message>
    <message>
        <source>Ask the organiser.</source>
        <translation>Adressez-vous à l’organisateur.</translation>
    </message>
    <message>
        <source>Bring the sitting&apos;s file to this computer first.</source>
        <translation>Apportez d’abord le fichier de la session sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Carrel itself</source>
        <translation>Carrel lui-même</translation>
    </message>
    <message>
        <source>Changed files: {found}.</source>
        <translation>Fichiers modifiés : {found}.</translation>
    </message>
    <message>
        <source>Choose a reason.</source>
        <translation>Choisissez un motif.</translation>
    </message>
    <message>
        <source>Close it, then try again, or tell the proctor.</source>
        <translation>Fermez-le, puis réessayez, ou prévenez le surveillant.</translation>
    </message>
    <message>
        <source>Close or unplug it, then try again, or tell the proctor.</source>
        <translation>Fermez-le ou débranchez-le, puis réessayez, ou prévenez le surveillant.</translation>
    </message>
    <message>
        <source>Close them, then try again, or tell the proctor.</source>
        <translation>Fermez-les, puis réessayez, ou prévenez le surveillant.</translation>
    </message>
    <message>
        <source>Compare code and address with what the organiser gave, or join at the organisation&apos;s own server.</source>
        <translation>Comparez le code et l&apos;adresse avec ceux que l&apos;organisateur a donnés, ou inscrivez-vous auprès du serveur de l&apos;organisation elle-même.</translation>
    </message>
    <message>
        <source>Computer</source>
        <translation>Ordinateur</translation>
    </message>
    <message>
        <source>Connected besides: {found}.</source>
        <translation>Branché en plus : {found}.</translation>
    </message>
    <message>
        <source>Found: {found}.</source>
        <translation>Trouvé : {found}.</translation>
    </message>
    <message>
        <source>It cannot be seen what is open</source>
        <translation>On ne peut pas voir ce qui est ouvert</translation>
    </message>
    <message>
        <source>It cannot be started any more.</source>
        <translation>Il n’est plus possible de le commencer.</translation>
    </message>
    <message>
        <source>It cannot be started any more. Nothing was begun.</source>
        <translation>Il n’est plus possible de le commencer. Rien n’a été commencé.</translation>
    </message>
    <message>
        <source>It does not hold the hub&apos;s key, so nothing was sent to it. Nothing is lost.</source>
        <translation>Il ne détient pas la clé du relais : rien ne lui a été envoyé. Rien n’est perdu.</translation>
    </message>
    <message>
        <source>It does not hold the key that the enrolment code names, so nothing of it was kept.</source>
        <translation>Il ne détient pas la clé que nomme le code d&apos;inscription ; rien n&apos;en a été gardé.</translation>
    </message>
    <message>
        <source>It has no reason, or no words where it needs some.</source>
        <translation>Il manque un motif, ou des mots là où il en faut.</translation>
    </message>
    <message>
        <source>It is not signed as it should be, or makes no sense.</source>
        <translation>Il n’est pas signé comme il le devrait, ou n’a pas de sens.</translation>
    </message>
    <message>
        <source>It opens no test here.</source>
        <translation>Il n’ouvre aucun test ici.</translation>
    </message>
    <message>
        <source>It wants a name and password, or does not reach the server. Nothing is lost.</source>
        <translation>Il demande un nom et un mot de passe, ou n&apos;atteint pas le serveur. Rien n&apos;est perdu.</translation>
    </message>
    <message>
        <source>Its page answered for the server. Nothing is lost.</source>
        <translation>Sa page a répondu à la place du serveur. Rien n&apos;est perdu.</translation>
    </message>
    <message>
        <source>More screens than the test allows</source>
        <translation>Plus d’écrans que l’épreuve n’en autorise</translation>
    </message>
    <message>
        <source>New answers cannot be saved. Those saved before are safe.</source>
        <translation>Les nouvelles réponses ne peuvent pas être sauvegardées. Les précédentes sont en sécurité.</translation>
    </message>
    <message>
        <source>No remote access was found</source>
        <translation>Aucun accès à distance trouvé</translation>
    </message>
    <message>
        <source>No sign of a virtual machine</source>
        <translation>Aucun signe de machine virtuelle</translation>
    </message>
    <message>
        <source>Not as it was installed</source>
        <translation>Différent de ce qui a été installé</translation>
    </message>
    <message>
        <source>Not handed over</source>
        <translation>Non transféré</translation>
    </message>
    <message>
        <source>Not sent yet: a proxy of this network is in the way.</source>
        <translation>Pas encore envoyé : un serveur mandataire de ce réseau s&apos;interpose.</translation>
    </message>
    <message>
        <source>Not sent yet: a proxy of this network takes only less at once.</source>
        <translation>Pas encore envoyé : un serveur mandataire de ce réseau n&apos;accepte pas autant à la fois.</translation>
    </message>
    <message>
        <source>Not sent yet: no network.</source>
        <translation>Pas encore envoyé : pas de réseau.</translation>
    </message>
    <message>
        <source>Not sent yet: something else answered for the server.</source>
        <translation>Pas encore envoyé : autre chose a répondu à la place du serveur.</translation>
    </message>
    <message>
        <source>Not sent yet: the server is busy.</source>
        <translation>Pas encore envoyé : le serveur est occupé.</translation>
    </message>
    <message>
        <source>Not sent yet: this network asks for a sign-in in a browser.</source>
        <translation>Pas encore envoyé : ce réseau demande une connexion dans un navigateur.</translation>
    </message>
    <message>
        <source>Not sent yet: who answers at the hub&apos;s address is not the hub.</source>
        <translation>Pas encore envoyé : ce qui répond à l’adresse du relais n’est pas le relais.</translation>
    </message>
    <message>
        <source>Not sent: the server did not accept it.</source>
        <translation>Non envoyé : le serveur ne l&apos;a pas accepté.</translation>
    </message>
    <message>
        <source>Not sent: the server no longer knows this computer.</source>
        <translation>Non envoyé : le serveur ne connaît plus cet ordinateur.</translation>
    </message>
    <message>
        <source>Nothing is lost.</source>
        <translation>Rien n&apos;est perdu.</translation>
    </message>
    <message>
        <source>Nothing is open that may not be</source>
        <translation>Rien d’interdit n’est ouvert</translation>
    </message>
    <message>
        <source>Nothing needs to be done: it is tried again by itself.</source>
        <translation>Il n&apos;y a rien à faire : un nouvel essai se fait de lui-même.</translation>
    </message>
    <message>
        <source>Nothing of it was believed. Ask the organiser for a new file.</source>
        <translation>Rien n’en a été cru. Demandez un nouveau fichier à l’organisateur.</translation>
    </message>
    <message>
        <source>Nothing of it was believed. Nothing is lost.</source>
        <translation>Rien n’en a été cru. Rien n’est perdu.</translation>
    </message>
    <message>
        <source>Only programs that the test allows may be open</source>
        <translation>Seuls les programmes autorisés par l’épreuve peuvent être ouverts</translation>
    </message>
    <message>
        <source>Only the built-in screen may be used</source>
        <translation>Seul l’écran intégré peut être utilisé</translation>
    </message>
    <message>
        <source>Only the note that the test was left is not.</source>
        <translation>Seule la mention que l&apos;épreuve a été quittée n&apos;y est pas.</translation>
    </message>
    <message>
        <source>Open besides: {found}.</source>
        <translation>Ouvert en plus : {found}.</translation>
    </message>
    <message>
        <source>Open now: {found}.</source>
        <translation>Ouvert maintenant : {found}.</translation>
    </message>
    <message>
        <source>Open the test another way.</source>
        <translation>Ouvrez le test d’une autre façon.</translation>
    </message>
    <message>
        <source>Other programs</source>
        <translation>Autres programmes</translation>
    </message>
    <message>
        <source>Read it off again.</source>
        <translation>Relisez-le.</translation>
    </message>
    <message>
        <source>Remote access</source>
        <translation>Accès à distance</translation>
    </message>
    <message>
        <source>Screens found: {found}.</source>
        <translation>Écrans trouvés : {found}.</translation>
    </message>
    <message>
        <source>Sent to the centre; the organisation has not confirmed it yet</source>
        <translation>Envoyé au centre ; l&apos;organisation ne l&apos;a pas encore confirmé</translation>
    </message>
    <message>
        <source>Sign in to the network in a browser, or use another network.</source>
        <translation>Connectez-vous au réseau dans un navigateur, ou utilisez un autre réseau.</translation>
    </message>
    <message>
        <source>Signs of a virtual machine: {found}.</source>
        <translation>Signes d’une machine virtuelle : {found}.</translation>
    </message>
    <message>
        <source>Somebody elsewhere could see this screen</source>
        <translation>Quelqu’un pourrait voir cet écran de loin</translation>
    </message>
    <message>
        <source>Something is open or connected that the test does not allow.</source>
        <translation>Quelque chose que l’épreuve n’autorise pas est ouvert ou branché.</translation>
    </message>
    <message>
        <source>Something is open that may not be</source>
        <translation>Quelque chose d’interdit est ouvert</translation>
    </message>
    <message>
        <source>Something to listen with is connected</source>
        <translation>Un casque ou un haut-parleur est branché</translation>
    </message>
    <message>
        <source>Something went wrong</source>
        <translation>Un problème est survenu</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Son</translation>
    </message>
    <message>
        <source>Sound cannot be played</source>
        <translation>Le son ne peut pas être lu</translation>
    </message>
    <message>
        <source>Speak to the proctor.</source>
        <translation>Parlez au surveillant.</translation>
    </message>
    <message>
        <source>Staff have ended it, and it does not count. Your answers are kept.</source>
        <translation>Le personnel y a mis fin et elle ne compte pas. Vos réponses sont conservées.</translation>
    </message>
    <message>
        <source>Start the test on the computer itself, or tell the proctor.</source>
        <translation>Commencez l’épreuve sur l’ordinateur lui-même, ou prévenez le surveillant.</translation>
    </message>
    <message>
        <source>Taken as often as allowed</source>
        <translation>Passée autant de fois que permis</translation>
    </message>
    <message>
        <source>Tell the organiser.</source>
        <translation>Prévenez l&apos;organisateur.</translation>
    </message>
    <message>
        <source>Tell the organiser: another machine may stand in for the hub, or its key has changed.</source>
        <translation>Prévenez l’organisateur : une autre machine a peut-être pris la place du relais, ou sa clé a changé.</translation>
    </message>
    <message>
        <source>Tell the proctor before you try again.</source>
        <translation>Prévenez le surveillant avant de réessayer.</translation>
    </message>
    <message>
        <source>Tell the proctor now.</source>
        <translation>Prévenez le surveillant maintenant.</translation>
    </message>
    <message>
        <source>Tell the proctor now: some room must be made on the disk.</source>
        <translation>Prévenez le surveillant maintenant : il faut libérer de l&apos;espace sur le disque.</translation>
    </message>
    <message>
        <source>Tell the proctor.</source>
        <translation>Prévenez le surveillant.</translation>
    </message>
    <message>
        <source>Tell the proctor. Do not go on with this computer.</source>
        <translation>Prévenez le surveillant. Ne continuez pas sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Tell the proctor: the computer may have to be set up anew after the test.</source>
        <translation>Prévenez le surveillant : l&apos;ordinateur sera peut-être à préparer de nouveau après l&apos;épreuve.</translation>
    </message>
    <message>
        <source>Test file</source>
        <translation>Fichier d&apos;épreuve</translation>
    </message>
    <message>
        <source>The answers are complete and will be scored later.</source>
        <translation>Les réponses sont complètes et seront notées plus tard.</translation>
    </message>
    <message>
        <source>The answers are here, but cannot be opened without it.</source>
        <translation>Les réponses sont ici, mais ne s&apos;ouvrent pas sans elle.</translation>
    </message>
    <message>
        <source>The computer showed somebody else.</source>
        <translation>L&apos;ordinateur affichait quelqu&apos;un d&apos;autre.</translation>
    </message>
    <message>
        <source>The connection broke off.</source>
        <translation>La connexion s&apos;est rompue.</translation>
    </message>
    <message>
        <source>The connection is not secure: the server&apos;s certificate does not fit.</source>
        <translation>La connexion n&apos;est pas sûre : le certificat du serveur ne convient pas.</translation>
    </message>
    <message>
        <source>The date or time is outside the sitting.</source>
        <translation>La date ou l&apos;heure est hors de la session.</translation>
    </message>
    <message>
        <source>The disk cannot be written to</source>
        <translation>Le disque n&apos;accepte pas l&apos;écriture</translation>
    </message>
    <message>
        <source>The disk is full</source>
        <translation>Le disque est plein</translation>
    </message>
    <message>
        <source>The disk refused to save</source>
        <translation>Le disque a refusé de sauvegarder</translation>
    </message>
    <message>
        <source>The file could not be written</source>
        <translation>Le fichier n’a pas pu être écrit</translation>
    </message>
    <message>
        <source>The file holds no key of this kind.</source>
        <translation>Le fichier ne contient pas de clé de ce type.</translation>
    </message>
    <message>
        <source>The file is signed by somebody this computer does not trust yet.</source>
        <translation>Le fichier est signé par quelqu&apos;un que cet ordinateur ne connaît pas encore.</translation>
    </message>
    <message>
        <source>The file is too large</source>
        <translation>Le fichier est trop grand</translation>
    </message>
    <message>
        <source>The file was put aside, not deleted. What can be read will be recovered.</source>
        <translation>Le fichier a été mis de côté, pas supprimé. Ce qui est lisible sera récupéré.</translation>
    </message>
    <message>
        <source>The folder is full or cannot be written to.</source>
        <translation>Le dossier est plein ou n&apos;accepte pas l&apos;écriture.</translation>
    </message>
    <message>
        <source>The issuer is not known here</source>
        <translation>L&apos;émetteur n&apos;est pas connu ici</translation>
    </message>
    <message>
        <source>The key to the stored answers is missing</source>
        <translation>La clé des réponses gardées manque</translation>
    </message>
    <message>
        <source>The last answer is not saved. Carrel keeps trying.</source>
        <translation>La dernière réponse n&apos;est pas sauvegardée. Carrel continue d&apos;essayer.</translation>
    </message>
    <message>
        <source>The least time here is not over yet.</source>
        <translation>Le temps minimal ici n&apos;est pas encore écoulé.</translation>
    </message>
    <message>
        <source>The list of tests cannot be used</source>
        <translation>La liste des épreuves ne peut pas servir</translation>
    </message>
    <message>
        <source>The next attempt must wait</source>
        <translation>La prochaine tentative doit attendre</translation>
    </message>
    <message>
        <source>The organisation did not write this for this computer</source>
        <translation>L’organisation n’a pas écrit ceci pour cet ordinateur</translation>
    </message>
    <message>
        <source>The organisation&apos;s receipt is not genuine</source>
        <translation>Le reçu de l&apos;organisation n&apos;est pas authentique</translation>
    </message>
    <message>
        <source>The proctor has ended your test</source>
        <translation>Le surveillant a mis fin à votre épreuve</translation>
    </message>
    <message>
        <source>The proctor takes the answers from this computer afterwards.</source>
        <translation>Le surveillant prend ensuite les réponses sur cet ordinateur.</translation>
    </message>
    <message>
        <source>The receipt is not saved</source>
        <translation>Le reçu n&apos;est pas enregistré</translation>
    </message>
    <message>
        <source>The receipt is saved</source>
        <translation>Le reçu est enregistré</translation>
    </message>
    <message>
        <source>The record does not fit</source>
        <translation>Le journal ne concorde pas</translation>
    </message>
    <message>
        <source>The record has a gap</source>
        <translation>Le journal a une lacune</translation>
    </message>
    <message>
        <source>The record of tests was changed</source>
        <translation>Le journal des épreuves a été modifié</translation>
    </message>
    <message>
        <source>The record&apos;s signature does not hold</source>
        <translation>La signature du journal ne tient pas</translation>
    </message>
    <message>
        <source>The score cannot be worked out here</source>
        <translation>Le total ne peut pas être calculé ici</translation>
    </message>
    <message>
        <source>The screen goes dark</source>
        <translation>L&apos;écran s&apos;éteint</translation>
    </message>
    <message>
        <source>The screen is shown a second time</source>
        <translation>L’écran est affiché une deuxième fois</translation>
    </message>
    <message>
        <source>The screen is too small for the test.</source>
        <translation>L&apos;écran est trop petit pour l&apos;épreuve.</translation>
    </message>
    <message>
        <source>The screen may go dark</source>
        <translation>L&apos;écran peut s&apos;éteindre</translation>
    </message>
    <message>
        <source>The screen will be locked for the test</source>
        <translation>L&apos;écran sera verrouillé pour l&apos;épreuve</translation>
    </message>
    <message>
        <source>The screen will not go dark during the test</source>
        <translation>L&apos;écran ne s&apos;éteindra pas pendant l&apos;épreuve</translation>
    </message>
    <message>
        <source>The server asks us to wait a little.</source>
        <translation>Le serveur nous demande d&apos;attendre un peu.</translation>
    </message>
    <message>
        <source>The server could not confirm that this computer holds its own key.</source>
        <translation>Le serveur n&apos;a pas pu confirmer que cet ordinateur détient sa propre clé.</translation>
    </message>
    <message>
        <source>The server could not store what was sent.</source>
        <translation>Le serveur n&apos;a pas pu enregistrer ce qui a été envoyé.</translation>
    </message>
    <message>
        <source>The server did not accept this</source>
        <translation>Le serveur ne l&apos;a pas accepté</translation>
    </message>
    <message>
        <source>The server did not answer in time.</source>
        <translation>Le serveur n&apos;a pas répondu à temps.</translation>
    </message>
    <message>
        <source>The server did not understand what was sent.</source>
        <translation>Le serveur n&apos;a pas compris ce qui a été envoyé.</translation>
    </message>
    <message>
        <source>The server does not accept this computer</source>
        <translation>Le serveur n&apos;accepte pas cet ordinateur</translation>
    </message>
    <message>
        <source>The server does not accept this computer. Answers are kept here.</source>
        <translation>Le serveur n&apos;accepte pas cet ordinateur. Les réponses sont gardées ici.</translation>
    </message>
    <message>
        <source>The server does not take so much at once.</source>
        <translation>Le serveur n&apos;accepte pas autant à la fois.</translation>
    </message>
    <message>
        <source>The server has made a mistake.</source>
        <translation>Le serveur a fait une erreur.</translation>
    </message>
    <message>
        <source>The server has no such thing.</source>
        <translation>Le serveur n&apos;a rien de tel.</translation>
    </message>
    <message>
        <source>The server has not been set up.</source>
        <translation>Le serveur n&apos;a pas été préparé.</translation>
    </message>
    <message>
        <source>The server is busy</source>
        <translation>Le serveur est occupé</translation>
    </message>
    <message>
        <source>The server is busy.</source>
        <translation>Le serveur est occupé.</translation>
    </message>
    <message>
        <source>The server no longer knows this computer</source>
        <translation>Le serveur ne connaît plus cet ordinateur</translation>
    </message>
    <message>
        <source>The server&apos;s address is not known on this network.</source>
        <translation>L&apos;adresse du serveur n&apos;est pas connue sur ce réseau.</translation>
    </message>
    <message>
        <source>The server&apos;s address was found, but nothing answered there.</source>
        <translation>L&apos;adresse du serveur a été trouvée, mais rien n&apos;y a répondu.</translation>
    </message>
    <message>
        <source>The server&apos;s database is damaged.</source>
        <translation>La base de données du serveur est endommagée.</translation>
    </message>
    <message>
        <source>The server&apos;s disk is full.</source>
        <translation>Le disque du serveur est plein.</translation>
    </message>
    <message>
        <source>The sitting cannot be used</source>
        <translation>La session ne peut pas servir</translation>
    </message>
    <message>
        <source>The sitting has closed</source>
        <translation>La session est fermée</translation>
    </message>
    <message>
        <source>The sitting has not opened yet</source>
        <translation>La session n&apos;est pas encore ouverte</translation>
    </message>
    <message>
        <source>The stored answers cannot be read</source>
        <translation>Les réponses gardées ne peuvent pas être lues</translation>
    </message>
    <message>
        <source>The stored answers need a newer version</source>
        <translation>Les réponses gardées demandent une version plus récente</translation>
    </message>
    <message>
        <source>The test allows certain programs only, and this system does not tell which show windows.</source>
        <translation>L’épreuve n’autorise que certains programmes, et ce système ne dit pas lesquels montrent des fenêtres.</translation>
    </message>
    <message>
        <source>The test asks for more than this computer can do.</source>
        <translation>L&apos;épreuve demande plus que cet ordinateur ne peut.</translation>
    </message>
    <message>
        <source>The test asks for more than this computer can hold, so it does not start here.</source>
        <translation>L’épreuve demande plus que cet ordinateur ne peut garantir ; elle ne commence donc pas ici.</translation>
    </message>
    <message>
        <source>The test can be taken. An administrator can set up a key store later.</source>
        <translation>L&apos;épreuve peut avoir lieu. Un administrateur pourra installer un coffre à clés plus tard.</translation>
    </message>
    <message>
        <source>The test cannot be opened this way</source>
        <translation>L&apos;épreuve ne peut pas être ouverte ainsi</translation>
    </message>
    <message>
        <source>The test does not start on this computer as it is</source>
        <translation>L’épreuve ne commence pas sur cet ordinateur dans cet état</translation>
    </message>
    <message>
        <source>The test file cannot be used</source>
        <translation>Le fichier d&apos;épreuve ne peut pas servir</translation>
    </message>
    <message>
        <source>The test file has not arrived.</source>
        <translation>Le fichier d&apos;épreuve n&apos;est pas arrivé.</translation>
    </message>
    <message>
        <source>The test file is damaged</source>
        <translation>Le fichier d&apos;épreuve est endommagé</translation>
    </message>
    <message>
        <source>The test file is missing, damaged or not trusted.</source>
        <translation>Le fichier d&apos;épreuve manque, est endommagé ou n&apos;est pas reconnu.</translation>
    </message>
    <message>
        <source>The test file is not safe</source>
        <translation>Le fichier d&apos;épreuve n&apos;est pas sûr</translation>
    </message>
    <message>
        <source>The test file is too large</source>
        <translation>Le fichier d&apos;épreuve est trop grand</translation>
    </message>
    <message>
        <source>The test file needs a newer version</source>
        <translation>Le fichier d&apos;épreuve demande une version plus récente</translation>
    </message>
    <message>
        <source>The test file was changed</source>
        <translation>Le fichier d&apos;épreuve a été modifié</translation>
    </message>
    <message>
        <source>The test goes on</source>
        <translation>L&apos;épreuve reprend</translation>
    </message>
    <message>
        <source>The test goes on where it stopped</source>
        <translation>L&apos;épreuve reprend où elle s&apos;est arrêtée</translation>
    </message>
    <message>
        <source>The test holds something that is not well formed.</source>
        <translation>L&apos;épreuve contient quelque chose de mal formé.</translation>
    </message>
    <message>
        <source>The test is answered in order.</source>
        <translation>L&apos;épreuve se fait dans l&apos;ordre.</translation>
    </message>
    <message>
        <source>The test is handed over and closed here. Write its file into another folder.</source>
        <translation>L’épreuve est transférée et fermée ici. Écrivez son fichier dans un autre dossier.</translation>
    </message>
    <message>
        <source>The test is not in a state that allows it. Nothing has changed.</source>
        <translation>L&apos;état de l&apos;épreuve ne le permet pas. Rien n&apos;a changé.</translation>
    </message>
    <message>
        <source>The test shows on one of them.</source>
        <translation>L&apos;épreuve s&apos;affiche sur l&apos;un d&apos;eux.</translation>
    </message>
    <message>
        <source>The test was closed for {gap}.</source>
        <translation>L&apos;épreuve a été fermée pendant {gap}.</translation>
    </message>
    <message>
        <source>The test was ended with the answers you had given. All of them are kept.</source>
        <translation>L&apos;épreuve a pris fin avec les réponses que vous aviez données. Toutes sont gardées.</translation>
    </message>
    <message>
        <source>The test was not started and nothing was changed.</source>
        <translation>L&apos;épreuve n&apos;a pas commencé et rien n&apos;a été modifié.</translation>
    </message>
    <message>
        <source>The test works without it, and answers are kept here until it takes them.</source>
        <translation>L&apos;épreuve fonctionne sans lui, et les réponses sont gardées ici jusqu&apos;à ce qu&apos;il les prenne.</translation>
    </message>
    <message>
        <source>The test works without it, and answers are kept here.</source>
        <translation>L&apos;épreuve fonctionne sans lui et les réponses sont gardées ici.</translation>
    </message>
    <message>
        <source>The test works without it. Answers are sent later.</source>
        <translation>L&apos;épreuve fonctionne sans lui. Les réponses sont envoyées plus tard.</translation>
    </message>
    <message>
        <source>The test works without one. Answers stay on this computer.</source>
        <translation>L&apos;épreuve fonctionne sans serveur. Les réponses restent sur cet ordinateur.</translation>
    </message>
    <message>
        <source>The test&apos;s rules do not allow it.</source>
        <translation>Les règles de l&apos;épreuve ne le permettent pas.</translation>
    </message>
    <message>
        <source>The test&apos;s time is measured apart from it and stays fair.</source>
        <translation>Le temps de l&apos;épreuve se mesure à part et reste juste.</translation>
    </message>
    <message>
        <source>The text is not what a receipt&apos;s QR code says.</source>
        <translation>Le texte n&apos;est pas celui du code QR d&apos;un reçu.</translation>
    </message>
    <message>
        <source>The time for this question is over</source>
        <translation>Le temps pour cette question est écoulé</translation>
    </message>
    <message>
        <source>The time is over</source>
        <translation>Le temps est écoulé</translation>
    </message>
    <message>
        <source>The work goes on here. Nothing is lost.</source>
        <translation>Le travail continue ici. Rien n&apos;est perdu.</translation>
    </message>
    <message>
        <source>The work goes on without it. Nothing is lost.</source>
        <translation>Le travail continue sans elle. Rien n&apos;est perdu.</translation>
    </message>
    <message>
        <source>There are no unlock codes</source>
        <translation>Il n’y a pas de codes de déverrouillage</translation>
    </message>
    <message>
        <source>There are too many marks here, or the notes are too long. What was marked before is kept.</source>
        <translation>Il y a trop de surlignages ici, ou les notes sont trop longues. Ce qui était annoté avant est gardé.</translation>
    </message>
    <message>
        <source>There is enough for this test.</source>
        <translation>Il y en a assez pour cette épreuve.</translation>
    </message>
    <message>
        <source>There is nothing to sign in to yet.</source>
        <translation>Il n&apos;y a encore rien à quoi se connecter.</translation>
    </message>
    <message>
        <source>This answer cannot be checked now</source>
        <translation>Cette réponse ne peut pas être vérifiée maintenant</translation>
    </message>
    <message>
        <source>This answer could not be taken</source>
        <translation>Cette réponse n&apos;a pas pu être prise</translation>
    </message>
    <message>
        <source>This cannot be done</source>
        <translation>Cela n&apos;est pas possible</translation>
    </message>
    <message>
        <source>This cannot be done now</source>
        <translation>Cela n&apos;est pas possible maintenant</translation>
    </message>
    <message>
        <source>This code cannot be used</source>
        <translation>Ce code ne peut pas être utilisé</translation>
    </message>
    <message>
        <source>This code does not open the test</source>
        <translation>Ce code n&apos;ouvre pas l&apos;épreuve</translation>
    </message>
    <message>
        <source>This code leads through a hub and does not name the organisation&apos;s key. Ask for a new one.</source>
        <translation>Ce code passe par un relais et ne nomme pas la clé de l&apos;organisation. Demandez-en un nouveau.</translation>
    </message>
    <message>
        <source>This computer cannot be locked as the test asks</source>
        <translation>Cet ordinateur ne peut pas être verrouillé comme l&apos;épreuve le demande</translation>
    </message>
    <message>
        <source>This computer cannot be locked far enough</source>
        <translation>Cet ordinateur ne peut pas être assez verrouillé</translation>
    </message>
    <message>
        <source>This computer holds none that you may take.</source>
        <translation>Cet ordinateur n&apos;en a aucune que vous puissiez passer.</translation>
    </message>
    <message>
        <source>This computer is known to the server with another key.</source>
        <translation>Le serveur connaît cet ordinateur avec une autre clé.</translation>
    </message>
    <message>
        <source>This computer needs attention</source>
        <translation>Cet ordinateur demande de l&apos;attention</translation>
    </message>
    <message>
        <source>This computer was shut out: what it sends is kept apart at the server, and staff decide whether it counts.</source>
        <translation>Cet ordinateur a été exclu : ce qu’il envoie est gardé à part sur le serveur, et le personnel décide si cela compte.</translation>
    </message>
    <message>
        <source>This could not be marked</source>
        <translation>Cela n&apos;a pas pu être annoté</translation>
    </message>
    <message>
        <source>This could not be noted</source>
        <translation>Cela n’a pas pu être noté</translation>
    </message>
    <message>
        <source>This enrolment code is not known, was used before, or has run out.</source>
        <translation>Ce code d&apos;inscription n&apos;est pas connu, a déjà servi ou a expiré.</translation>
    </message>
    <message>
        <source>This file cannot be read</source>
        <translation>Ce fichier ne peut pas être lu</translation>
    </message>
    <message>
        <source>This file cannot be used: it is damaged, changed or of another kind</source>
        <translation>Ce fichier ne peut pas servir : endommagé, modifié ou d’un autre type</translation>
    </message>
    <message>
        <source>This file is for a sitting that is not on this computer</source>
        <translation>Ce fichier est pour une session absente de cet ordinateur</translation>
    </message>
    <message>
        <source>This file needs a newer version of Carrel</source>
        <translation>Ce fichier demande une version plus récente de Carrel</translation>
    </message>
    <message>
        <source>This is a computer inside another</source>
        <translation>Ceci est un ordinateur dans un autre</translation>
    </message>
    <message>
        <source>This is a hub, and it cannot reach the organisation&apos;s server now.</source>
        <translation>Ceci est un relais, et il ne peut pas joindre le serveur de l&apos;organisation en ce moment.</translation>
    </message>
    <message>
        <source>This is a hub, and it has trouble with the organisation&apos;s server.</source>
        <translation>Ceci est un relais, et il a un problème avec le serveur de l&apos;organisation.</translation>
    </message>
    <message>
        <source>This is a hub, and something else answers it for the organisation&apos;s server.</source>
        <translation>Ceci est un relais, et autre chose lui répond à la place du serveur de l&apos;organisation.</translation>
    </message>
    <message>
        <source>This is a hub, and the organisation&apos;s server refuses what it asks.</source>
        <translation>Ceci est un relais, et le serveur de l&apos;organisation refuse ce qu&apos;il demande.</translation>
    </message>
    <message>
        <source>This is no challenge</source>
        <translation>Ce n’est pas un code d’appel</translation>
    </message>
    <message>
        <source>This is not a receipt</source>
        <translation>Ce n&apos;est pas un reçu</translation>
    </message>
    <message>
        <source>This is not an enrolment code.</source>
        <translation>Ce n&apos;est pas un code d&apos;inscription.</translation>
    </message>
    <message>
        <source>This network asks for a sign-in of its own</source>
        <translation>Ce réseau demande sa propre connexion</translation>
    </message>
    <message>
        <source>This number is not on the list</source>
        <translation>Ce numéro n&apos;est pas sur la liste</translation>
    </message>
    <message>
        <source>This program and the server are of versions that do not understand each other</source>
        <translation>Ce programme et le serveur sont de versions qui ne se comprennent pas</translation>
    </message>
    <message>
        <source>This question cannot be opened from here</source>
        <translation>Cette question ne peut pas être ouverte d&apos;ici</translation>
    </message>
    <message>
        <source>This question needs an answer</source>
        <translation>Cette question demande une réponse</translation>
    </message>
    <message>
        <source>This question was checked</source>
        <translation>Cette question a été vérifiée</translation>
    </message>
    <message>
        <source>This section is locked</source>
        <translation>Cette section est verrouillée</translation>
    </message>
    <message>
        <source>This sitting was published without them.</source>
        <translation>Cette session a été publiée sans codes.</translation>
    </message>
    <message>
        <source>This sound cannot be played</source>
        <translation>Ce son ne peut pas être lu</translation>
    </message>
    <message>
        <source>This system has no usable key store. Only this user can read the file.</source>
        <translation>Ce système n&apos;a pas de coffre à clés utilisable. Seul cet utilisateur peut lire le fichier.</translation>
    </message>
    <message>
        <source>This test asks for spoken answers.</source>
        <translation>Cette épreuve demande des réponses orales.</translation>
    </message>
    <message>
        <source>This test was withdrawn</source>
        <translation>Ce test a été retiré</translation>
    </message>
    <message>
        <source>To sit a test, use Sign in.</source>
        <translation>Pour passer une épreuve, utilisez Se connecter.</translation>
    </message>
    <message>
        <source>Too many tries</source>
        <translation>Trop d&apos;essais</translation>
    </message>
    <message>
        <source>Try again in {time}.</source>
        <translation>Réessayez dans {time}.</translation>
    </message>
    <message>
        <source>Turn off remote access, then try again. If it stays so, tell the proctor.</source>
        <translation>Désactivez l’accès à distance, puis réessayez. Si cela dure, prévenez le surveillant.</translation>
    </message>
    <message>
        <source>Unplug it, then try again.</source>
        <translation>Débranchez-le, puis réessayez.</translation>
    </message>
    <message>
        <source>Unplug or turn off the others, then try again.</source>
        <translation>Débranchez ou éteignez les autres, puis réessayez.</translation>
    </message>
    <message>
        <source>Unplug the other screen or projector, then try again.</source>
        <translation>Débranchez l’autre écran ou le projecteur, puis réessayez.</translation>
    </message>
    <message>
        <source>Update Carrel on this computer, or ask the organiser to update the server.</source>
        <translation>Mettez Carrel à jour sur cet ordinateur, ou demandez à l&apos;organisateur de mettre le serveur à jour.</translation>
    </message>
    <message>
        <source>Update Carrel on this computer.</source>
        <translation>Mettez Carrel à jour sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Update Carrel.</source>
        <translation>Mettez Carrel à jour.</translation>
    </message>
    <message>
        <source>Use Next to go on.</source>
        <translation>Utilisez Suivante pour continuer.</translation>
    </message>
    <message>
        <source>Use another computer, and tell the proctor.</source>
        <translation>Prenez un autre ordinateur et prévenez le surveillant.</translation>
    </message>
    <message>
        <source>Use another computer, or tell the proctor.</source>
        <translation>Prenez un autre ordinateur ou prévenez le surveillant.</translation>
    </message>
    <message>
        <source>Use another computer.</source>
        <translation>Prenez un autre ordinateur.</translation>
    </message>
    <message>
        <source>Use the window that is open.</source>
        <translation>Utilisez la fenêtre ouverte.</translation>
    </message>
    <message>
        <source>What answered could not show that it speaks for the organisation</source>
        <translation>Ce qui a répondu n&apos;a pas pu montrer qu&apos;il parle au nom de l&apos;organisation</translation>
    </message>
    <message>
        <source>What is left of it is kept on this computer.</source>
        <translation>Ce qui en reste est gardé sur cet ordinateur.</translation>
    </message>
    <message>
        <source>What is stored on this computer is untouched.</source>
        <translation>Ce qui est gardé sur cet ordinateur est intact.</translation>
    </message>
    <message>
        <source>What it wants locked contradicts itself, or leaves no way out.</source>
        <translation>Ce qu’elle demande de verrouiller se contredit ou ne laisse aucune issue.</translation>
    </message>
    <message>
        <source>What stands in it is not what this computer wrote.</source>
        <translation>Ce qui s’y trouve n’est pas ce que cet ordinateur a écrit.</translation>
    </message>
    <message>
        <source>What was answered before is kept.</source>
        <translation>Ce qui a été répondu avant est gardé.</translation>
    </message>
    <message>
        <source>What was sent is kept here as well. Nothing is lost.</source>
        <translation>Ce qui a été envoyé est aussi conservé ici. Rien n&apos;est perdu.</translation>
    </message>
    <message>
        <source>What was sent is longer than it lets through. Nothing is lost.</source>
        <translation>Ce qui a été envoyé est plus long que ce qu&apos;il laisse passer. Rien n&apos;est perdu.</translation>
    </message>
    <message>
        <source>What was told of a hub is not from the organisation</source>
        <translation>Ce qui a été dit d’un relais ne vient pas de l’organisation</translation>
    </message>
    <message>
        <source>What you answered before is kept. The test goes on.</source>
        <translation>Ce que vous avez répondu avant est gardé. L&apos;épreuve continue.</translation>
    </message>
    <message>
        <source>Who answers there is not the hub of this centre</source>
        <translation>Ce qui répond là n’est pas le relais de ce centre</translation>
    </message>
    <message>
        <source>Works, with room to spare</source>
        <translation>Fonctionne, avec de la marge</translation>
    </message>
    <message>
        <source>Write the file again at the other computer.</source>
        <translation>Écrivez à nouveau le fichier sur l’autre ordinateur.</translation>
    </message>
    <message>
        <source>Wrong</source>
        <translation>Fausse</translation>
    </message>
    <message>
        <source>You are not signed in</source>
        <translation>Vous n&apos;êtes pas connecté</translation>
    </message>
    <message>
        <source>You can go on all the same. It is recorded.</source>
        <translation>Vous pouvez continuer malgré tout. C’est enregistré.</translation>
    </message>
    <message>
        <source>You have left it, and it does not open again. Its answers are kept.</source>
        <translation>Vous l&apos;avez quittée et elle ne s&apos;ouvre plus. Ses réponses sont gardées.</translation>
    </message>
    <message>
        <source>You have taken this test</source>
        <translation>Vous avez passé cette épreuve</translation>
    </message>
    <message>
        <source>You may begin</source>
        <translation>Vous pouvez commencer</translation>
    </message>
    <message>
        <source>You may go on</source>
        <translation>Vous pouvez continuer</translation>
    </message>
    <message>
        <source>Your answers are kept and can no longer change.</source>
        <translation>Vos réponses sont gardées et ne peuvent plus changer.</translation>
    </message>
    <message>
        <source>Your answers are kept on this computer.</source>
        <translation>Vos réponses sont gardées sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Your answers up to that moment are kept.</source>
        <translation>Vos réponses jusqu&apos;à ce moment sont gardées.</translation>
    </message>
    <message>
        <source>Your test goes on at another computer</source>
        <translation>Votre épreuve continue sur un autre ordinateur</translation>
    </message>
    <message>
        <source>Your test is submitted</source>
        <translation>Votre épreuve est remise</translation>
    </message>
    <message>
        <source>Your test was cancelled</source>
        <translation>Votre épreuve a été annulée</translation>
    </message>
</context>
<context>
    <name>proctor_incidents</name>
    <message>
        <source>A proctor left the test.</source>
        <translation>Un surveillant a quitté l’épreuve.</translation>
    </message>
    <message>
        <source>A program runs that this sitting allows as an exception.</source>
        <translation>Un programme admis à titre d’exception dans cette session est ouvert.</translation>
    </message>
    <message>
        <source>A screen outside the computer is in use.</source>
        <translation>Un écran externe est utilisé.</translation>
    </message>
    <message>
        <source>Files of the program were changed.</source>
        <translation>Des fichiers du programme ont été modifiés.</translation>
    </message>
    <message>
        <source>Part of the lock could not be had on this computer.</source>
        <translation>Une partie du verrou n’était pas possible sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Somebody is logged in from elsewhere.</source>
        <translation>Quelqu’un est connecté depuis ailleurs.</translation>
    </message>
    <message>
        <source>Somebody tried to open the locked test, and could not.</source>
        <translation>Quelqu’un a tenté d’ouvrir l’épreuve verrouillée, sans succès.</translation>
    </message>
    <message>
        <source>Somebody tried to open the proctor&apos;s panel, and could not.</source>
        <translation>Quelqu’un a tenté d’ouvrir le panneau du surveillant, sans succès.</translation>
    </message>
    <message>
        <source>Something else was recorded.</source>
        <translation>Autre chose a été consigné.</translation>
    </message>
    <message>
        <source>The computer ended its lock for a moment.</source>
        <translation>L’ordinateur a levé son verrou un instant.</translation>
    </message>
    <message>
        <source>The log is not what this computer wrote.</source>
        <translation>Le journal n’est pas ce que cet ordinateur a écrit.</translation>
    </message>
    <message>
        <source>The screen can be shown elsewhere.</source>
        <translation>L’écran peut être montré ailleurs.</translation>
    </message>
    <message>
        <source>The screen is on another computer.</source>
        <translation>L’écran est sur un autre ordinateur.</translation>
    </message>
    <message>
        <source>The screen is shown from another computer.</source>
        <translation>L’écran est affiché depuis un autre ordinateur.</translation>
    </message>
    <message>
        <source>The session was opened from another computer.</source>
        <translation>La session a été ouverte depuis un autre ordinateur.</translation>
    </message>
    <message>
        <source>The test has the keyboard again.</source>
        <translation>L’épreuve a de nouveau le clavier.</translation>
    </message>
    <message>
        <source>The test lost the keyboard.</source>
        <translation>L’épreuve a perdu le clavier.</translation>
    </message>
    <message>
        <source>This computer is a virtual machine.</source>
        <translation>Cet ordinateur est une machine virtuelle.</translation>
    </message>
    <message>
        <source>Whether the program is unchanged cannot be known.</source>
        <translation>On ne peut pas savoir si le programme est inchangé.</translation>
    </message>
    <message>
        <source>Which programs show windows cannot be known on this computer.</source>
        <translation>Sur cet ordinateur, on ne peut pas savoir quels programmes montrent des fenêtres.</translation>
    </message>
</context>
<context>
    <name>proctor_reasons</name>
    <message>
        <source>Alarm or evacuation</source>
        <translation>Alarme ou évacuation</translation>
    </message>
    <message>
        <source>Came late</source>
        <translation>Arrivé en retard</translation>
    </message>
    <message>
        <source>Candidate</source>
        <translation>Candidat</translation>
    </message>
    <message>
        <source>Disturbed others</source>
        <translation>A dérangé les autres</translation>
    </message>
    <message>
        <source>Doubt about who it is</source>
        <translation>Doute sur son identité</translation>
    </message>
    <message>
        <source>Had something that is not allowed</source>
        <translation>Avait quelque chose d’interdit</translation>
    </message>
    <message>
        <source>Keyboard or mouse</source>
        <translation>Clavier ou souris</translation>
    </message>
    <message>
        <source>Left the room</source>
        <translation>A quitté la salle</translation>
    </message>
    <message>
        <source>Light, heat or cold</source>
        <translation>Lumière, chaleur ou froid</translation>
    </message>
    <message>
        <source>Looked at the work of others</source>
        <translation>A regardé le travail des autres</translation>
    </message>
    <message>
        <source>More help was given than is allowed</source>
        <translation>Plus d’aide que permis a été donnée</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Réseau</translation>
    </message>
    <message>
        <source>Nobody was in the room</source>
        <translation>Personne n’était dans la salle</translation>
    </message>
    <message>
        <source>Noise</source>
        <translation>Bruit</translation>
    </message>
    <message>
        <source>Power cut</source>
        <translation>Coupure de courant</translation>
    </message>
    <message>
        <source>Room and surroundings</source>
        <translation>Salle et environs</translation>
    </message>
    <message>
        <source>Screen or sound</source>
        <translation>Écran ou son</translation>
    </message>
    <message>
        <source>Somebody came in or interrupted</source>
        <translation>Quelqu’un est entré ou a interrompu</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>Autre chose</translation>
    </message>
    <message>
        <source>Something was wrong with a question</source>
        <translation>Un problème dans une question</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>Personnel</translation>
    </message>
    <message>
        <source>Talked to others</source>
        <translation>A parlé à d’autres</translation>
    </message>
    <message>
        <source>Technology</source>
        <translation>Technique</translation>
    </message>
    <message>
        <source>The computer stopped or was slow</source>
        <translation>L’ordinateur s’est arrêté ou était lent</translation>
    </message>
    <message>
        <source>The program did something wrong</source>
        <translation>Le programme a fait une erreur</translation>
    </message>
    <message>
        <source>The start was late</source>
        <translation>Le début a été retardé</translation>
    </message>
    <message>
        <source>Unwell</source>
        <translation>Souffrant</translation>
    </message>
    <message>
        <source>Wrong instructions were given</source>
        <translation>De mauvaises consignes ont été données</translation>
    </message>
    <message>
        <source>Wrong or missing materials</source>
        <translation>Matériel erroné ou manquant</translation>
    </message>
    <message>
        <source>{group}: {reason}</source>
        <translation>{group} : {reason}</translation>
    </message>
</context>
<context>
    <name>proctor_words</name>
    <message>
        <source>Entries not sent: {n}</source>
        <translation>Entrées non envoyées : {n}</translation>
    </message>
    <message>
        <source>Everything is saved on this computer</source>
        <translation>Tout est enregistré sur cet ordinateur</translation>
    </message>
    <message>
        <source>Files not sent: {n}</source>
        <translation>Fichiers non envoyés : {n}</translation>
    </message>
    <message>
        <source>Locked; it is opened on the screen behind this panel</source>
        <translation>Verrouillée ; elle s’ouvre sur l’écran derrière ce panneau</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>Sans limite</translation>
    </message>
    <message>
        <source>Noted: {reason}.</source>
        <translation>Noté : {reason}.</translation>
    </message>
    <message>
        <source>On a break</source>
        <translation>En pause accordée</translation>
    </message>
    <message>
        <source>Paused by a proctor</source>
        <translation>Mise en pause par un surveillant</translation>
    </message>
    <message>
        <source>Paused by the candidate</source>
        <translation>Mise en pause par le candidat</translation>
    </message>
    <message>
        <source>The accommodations were changed.</source>
        <translation>Les aménagements ont été modifiés.</translation>
    </message>
    <message>
        <source>The test goes on when you close the panel.</source>
        <translation>L’épreuve reprend quand vous fermez le panneau.</translation>
    </message>
    <message>
        <source>The test has ended.</source>
        <translation>L’épreuve est terminée.</translation>
    </message>
    <message>
        <source>The test is paused.</source>
        <translation>L’épreuve est en pause.</translation>
    </message>
    <message>
        <source>This computer is not locked</source>
        <translation>Cet ordinateur n’est pas verrouillé</translation>
    </message>
    <message>
        <source>Tier A: the system is locked to the test</source>
        <translation>Niveau A : le système est verrouillé sur l’épreuve</translation>
    </message>
    <message>
        <source>Tier B: the program holds the screen</source>
        <translation>Niveau B : le programme tient l’écran</translation>
    </message>
    <message>
        <source>Tier C: what happens is seen, and not kept away</source>
        <translation>Niveau C : ce qui se passe est vu, mais pas empêché</translation>
    </message>
    <message>
        <source>Under way; it takes nothing while this panel is open</source>
        <translation>En cours ; elle n’accepte rien tant que ce panneau est ouvert</translation>
    </message>
    <message>
        <source>What you did is not on the disk yet. It is tried again and again.</source>
        <translation>Ce que vous avez fait n’est pas encore sur le disque. De nouveaux essais sont faits sans cesse.</translation>
    </message>
    <message>
        <source>full screen</source>
        <translation>plein écran</translation>
    </message>
    <message>
        <source>other users&apos; sessions</source>
        <translation>sessions d’autres utilisateurs</translation>
    </message>
    <message>
        <source>other windows</source>
        <translation>autres fenêtres</translation>
    </message>
    <message>
        <source>pictures of the screen</source>
        <translation>captures d’écran</translation>
    </message>
    <message>
        <source>the clock is stopped</source>
        <translation>l’horloge est arrêtée</translation>
    </message>
    <message>
        <source>the keyboard</source>
        <translation>le clavier</translation>
    </message>
    <message>
        <source>the program itself</source>
        <translation>le programme lui-même</translation>
    </message>
    <message>
        <source>the screen stays on</source>
        <translation>l’écran reste allumé</translation>
    </message>
    <message>
        <source>the system&apos;s bars and menus</source>
        <translation>barres et menus du système</translation>
    </message>
    <message>
        <source>the system&apos;s keys</source>
        <translation>les touches du système</translation>
    </message>
    <message>
        <source>the system&apos;s own lock</source>
        <translation>le verrou du système lui-même</translation>
    </message>
    <message>
        <source>{n} flagged</source>
        <translation>{n} marquées</translation>
    </message>
    <message>
        <source>{time} left</source>
        <translation>Il reste {time}</translation>
    </message>
    <message>
        <source>{time} more were given</source>
        <translation>{time} de plus ont été donnés</translation>
    </message>
    <message>
        <source>{time} more were given.</source>
        <translation>{time} de plus ont été donnés.</translation>
    </message>
</context>
<context>
    <name>reach_reasons</name>
    <message>
        <source>Any program of this user can take pictures of the screen. Only the keys for it are held.</source>
        <translation>Tout programme de cet utilisateur peut capturer l’écran. Seules les touches prévues pour cela sont retenues.</translation>
    </message>
    <message>
        <source>By name, path or digest; a copy under another name by its digest alone. No program is ended.</source>
        <translation>Par nom, chemin ou empreinte ; une copie sous un autre nom, par son empreinte seule. Aucun programme n’est fermé.</translation>
    </message>
    <message>
        <source>By programs, ports, environment and the screen server. A camera or a cable shows none of these.</source>
        <translation>Par les programmes, les ports, l’environnement et le serveur d’affichage. Une caméra ou un câble n’en montre rien.</translation>
    </message>
    <message>
        <source>By what a virtual machine tells of itself. One that hides well tells nothing.</source>
        <translation>Par ce qu’une machine virtuelle dit d’elle-même. Celle qui se cache bien ne dit rien.</translation>
    </message>
    <message>
        <source>Carrel runs from its source: there is nothing to compare it with.</source>
        <translation>Carrel s’exécute depuis son code source : il n’y a rien à quoi le comparer.</translation>
    </message>
    <message>
        <source>Ctrl+Alt+Del and Win+L belong to the system.</source>
        <translation>Ctrl+Alt+Suppr et Win+L appartiennent au système.</translation>
    </message>
    <message>
        <source>Files are compared with what was installed. Whoever may write there may change both.</source>
        <translation>Les fichiers sont comparés à ce qui a été installé. Qui peut y écrire peut modifier les deux.</translation>
    </message>
    <message>
        <source>It is not known what draws the screens of this session.</source>
        <translation>On ne sait pas ce qui dessine les écrans de cette session.</translation>
    </message>
    <message>
        <source>No program is told whether this is a session of Assigned Access: see {file}.</source>
        <translation>Aucun programme n’apprend s’il s’agit d’une session d’accès affecté : voir {file}.</translation>
    </message>
    <message>
        <source>No two clocks here tell that the computer slept.</source>
        <translation>Aucune paire d’horloges ici ne révèle que l’ordinateur a été en veille.</translation>
    </message>
    <message>
        <source>Nothing here tells which session is in view.</source>
        <translation>Rien ici n’indique quelle session est à l’écran.</translation>
    </message>
    <message>
        <source>Nothing is known that does it in this kind of session ({names}).</source>
        <translation>On ne connaît rien qui le fasse dans ce type de session ({names}).</translation>
    </message>
    <message>
        <source>Nothing is shown on a screen here.</source>
        <translation>Rien n’est affiché sur un écran ici.</translation>
    </message>
    <message>
        <source>Other programs and Force Quit are put away. Mission Control, Spotlight and the power button are not.</source>
        <translation>Les autres programmes et Forcer à quitter sont écartés. Mission Control, Spotlight et le bouton d’alimentation ne le sont pas.</translation>
    </message>
    <message>
        <source>The kiosk draws on no screen of this computer.</source>
        <translation>Le kiosque ne dessine sur aucun écran de cet ordinateur.</translation>
    </message>
    <message>
        <source>The kiosk is a window within another session.</source>
        <translation>Le kiosque est une fenêtre dans une autre session.</translation>
    </message>
    <message>
        <source>The kiosk lets one switch to another console (option -s).</source>
        <translation>Le kiosque permet de passer à une autre console (option -s).</translation>
    </message>
    <message>
        <source>The kiosk was started in a way that is not known: {names}</source>
        <translation>Le kiosque a été lancé d’une manière inconnue : {names}</translation>
    </message>
    <message>
        <source>The screen server is itself a program of another session ({names}).</source>
        <translation>Le serveur d’affichage est lui-même un programme d’une autre session ({names}).</translation>
    </message>
    <message>
        <source>The screen server lacks {names}.</source>
        <translation>Il manque {names} au serveur d’affichage.</translation>
    </message>
    <message>
        <source>The system does not tell; in a kiosk nothing else can be started.</source>
        <translation>Le système ne le dit pas ; dans un kiosque, rien d’autre ne peut être lancé.</translation>
    </message>
    <message>
        <source>There is no screen here.</source>
        <translation>Il n’y a pas d’écran ici.</translation>
    </message>
    <message>
        <source>There is no screen server.</source>
        <translation>Il n’y a pas de serveur d’affichage.</translation>
    </message>
    <message>
        <source>They are told, and put behind the test.</source>
        <translation>Elles sont signalées et placées derrière l’épreuve.</translation>
    </message>
    <message>
        <source>This account may log in ({names}).</source>
        <translation>Ce compte peut ouvrir une session ({names}).</translation>
    </message>
    <message>
        <source>This is not Windows.</source>
        <translation>Ce n’est pas Windows.</translation>
    </message>
    <message>
        <source>This session is drawn by {names}, which is not made for a kiosk.</source>
        <translation>Cette session est dessinée par {names}, qui n’est pas fait pour un kiosque.</translation>
    </message>
    <message>
        <source>This version does not count them.</source>
        <translation>Cette version ne les compte pas.</translation>
    </message>
    <message>
        <source>This version does not look at it on this system.</source>
        <translation>Cette version ne le vérifie pas sur ce système.</translation>
    </message>
    <message>
        <source>This version of Windows lacks {names}.</source>
        <translation>Il manque {names} à cette version de Windows.</translation>
    </message>
    <message>
        <source>macOS cannot be asked: {names}</source>
        <translation>macOS ne peut pas être interrogé : {names}</translation>
    </message>
    <message>
        <source>macOS tells it only to programs that have a permission.</source>
        <translation>macOS ne le dit qu’aux programmes qui ont une autorisation.</translation>
    </message>
    <message>
        <source>{names} can be changed by others than the administrator.</source>
        <translation>{names} peut être modifié par d’autres que l’administrateur.</translation>
    </message>
</context>
<context>
    <name>roster_words</name>
    <message>
        <source>Cancelled</source>
        <translation>Annulée</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>Achevée</translation>
    </message>
    <message>
        <source>Ended by its time</source>
        <translation>Terminée par le temps</translation>
    </message>
    <message>
        <source>Goes on at another computer</source>
        <translation>Continue sur un autre ordinateur</translation>
    </message>
    <message>
        <source>Keyboard alone</source>
        <translation>Clavier seul</translation>
    </message>
    <message>
        <source>Lines {percent}</source>
        <translation>Lignes {percent}</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>Verrouillée</translation>
    </message>
    <message>
        <source>No accommodations</source>
        <translation>Aucun aménagement</translation>
    </message>
    <message>
        <source>Not begun</source>
        <translation>Pas commencée</translation>
    </message>
    <message>
        <source>Nothing has to be dragged</source>
        <translation>Rien à faire glisser</translation>
    </message>
    <message>
        <source>On a break</source>
        <translation>En pause accordée</translation>
    </message>
    <message>
        <source>Passage above the questions</source>
        <translation>Texte au-dessus des questions</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>En pause</translation>
    </message>
    <message>
        <source>Submitted</source>
        <translation>Remise</translation>
    </message>
    <message>
        <source>Text {percent}</source>
        <translation>Texte {percent}</translation>
    </message>
    <message>
        <source>Time {percent}</source>
        <translation>Temps {percent}</translation>
    </message>
    <message>
        <source>Under way</source>
        <translation>En cours</translation>
    </message>
    <message>
        <source>without {tool}</source>
        <translation>sans {tool}</translation>
    </message>
    <message>
        <source>{time} more</source>
        <translation>{time} de plus</translation>
    </message>
</context>
<context>
    <name>seat_sentences</name>
    <message>
        <source>Another computer has this test</source>
        <translation>Un autre ordinateur a cette épreuve</translation>
    </message>
    <message>
        <source>Bring the newest file of the sitting here first.</source>
        <translation>Apportez d’abord ici le fichier le plus récent de la session.</translation>
    </message>
    <message>
        <source>Bring the sitting&apos;s file to this computer first.</source>
        <translation>Apportez d’abord le fichier de la session sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Bring the test&apos;s file here first.</source>
        <translation>Apportez d’abord ici le fichier de l’épreuve.</translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <translation>Choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>End that test or hand it over first; then take this one over.</source>
        <translation>Terminez ou remettez d’abord ce test, puis reprenez celui-ci.</translation>
    </message>
    <message>
        <source>Export the results here, and have them taken in first.</source>
        <translation>Exportez d’abord les résultats ici et faites-les reprendre.</translation>
    </message>
    <message>
        <source>Hand it over there.</source>
        <translation>Transférez-la là-bas.</translation>
    </message>
    <message>
        <source>It can be begun anew anywhere.</source>
        <translation>Il peut être recommencé n’importe où.</translation>
    </message>
    <message>
        <source>It goes on where it is.</source>
        <translation>Elle continue là où elle est.</translation>
    </message>
    <message>
        <source>Its result can be exported.</source>
        <translation>Son résultat peut être exporté.</translation>
    </message>
    <message>
        <source>Its sitting is not on this computer</source>
        <translation>Sa session n’est pas sur cet ordinateur</translation>
    </message>
    <message>
        <source>Let the candidate sign in here.</source>
        <translation>Faites s’identifier le candidat ici.</translation>
    </message>
    <message>
        <source>Nothing is lost. Export the results of both, and tell the organiser.</source>
        <translation>Rien n’est perdu. Exportez les résultats des deux et prévenez l’organisateur.</translation>
    </message>
    <message>
        <source>Nothing of it was believed. Ask the organiser for a new file.</source>
        <translation>Rien n’en a été cru. Demandez un nouveau fichier à l’organisateur.</translation>
    </message>
    <message>
        <source>Only sittings with unlock codes can be handed over.</source>
        <translation>Seules les sessions avec codes de déverrouillage peuvent être transférées.</translation>
    </message>
    <message>
        <source>Open it with its release code first.</source>
        <translation>Ouvrez-la d’abord avec son code d’ouverture.</translation>
    </message>
    <message>
        <source>Practice is not handed over</source>
        <translation>Un entraînement ne se transfère pas</translation>
    </message>
    <message>
        <source>Send them over the network, or ask the organiser for a new sitting file.</source>
        <translation>Envoyez-les par le réseau ou demandez à l’organisateur un nouveau fichier de session.</translation>
    </message>
    <message>
        <source>Take the newest file.</source>
        <translation>Prenez le fichier le plus récent.</translation>
    </message>
    <message>
        <source>The candidate has begun this test anew on this computer</source>
        <translation>Le candidat a recommencé ce test sur cet ordinateur</translation>
    </message>
    <message>
        <source>The computers contradict one another about this test</source>
        <translation>Les ordinateurs se contredisent sur cette épreuve</translation>
    </message>
    <message>
        <source>The computers of this sitting share no key</source>
        <translation>Les ordinateurs de cette session ne partagent aucune clé</translation>
    </message>
    <message>
        <source>The file does not fit into this folder, or may not be written there</source>
        <translation>Le fichier ne tient pas dans ce dossier ou ne peut pas y être écrit</translation>
    </message>
    <message>
        <source>The file says nothing of this computer</source>
        <translation>Le fichier ne dit rien de cet ordinateur</translation>
    </message>
    <message>
        <source>The organisation did not write this for this computer</source>
        <translation>L’organisation n’a pas écrit ceci pour cet ordinateur</translation>
    </message>
    <message>
        <source>The sitting names no key to seal results to</source>
        <translation>La session n’indique aucune clé pour sceller les résultats</translation>
    </message>
    <message>
        <source>The test is still closed on this computer</source>
        <translation>L’épreuve est encore fermée sur cet ordinateur</translation>
    </message>
    <message>
        <source>The test itself is not on this computer</source>
        <translation>L’épreuve elle-même n’est pas sur cet ordinateur</translation>
    </message>
    <message>
        <source>There is nothing to export</source>
        <translation>Il n’y a rien à exporter</translation>
    </message>
    <message>
        <source>This candidate is not on the roster of this computer</source>
        <translation>Ce candidat n’est pas sur la liste de cet ordinateur</translation>
    </message>
    <message>
        <source>This computer handed the test over itself</source>
        <translation>C’est cet ordinateur qui a transféré l’épreuve</translation>
    </message>
    <message>
        <source>This computer has this test already</source>
        <translation>Cet ordinateur a déjà cette épreuve</translation>
    </message>
    <message>
        <source>This computer knows more of the test than the file</source>
        <translation>Cet ordinateur en sait plus sur l’épreuve que le fichier</translation>
    </message>
    <message>
        <source>This test is not on this computer</source>
        <translation>Cette épreuve n’est pas sur cet ordinateur</translation>
    </message>
    <message>
        <source>This test is over</source>
        <translation>Cette épreuve est terminée</translation>
    </message>
    <message>
        <source>This test was not handed over</source>
        <translation>Cette épreuve n’a pas été transférée</translation>
    </message>
    <message>
        <source>To go on here, take it back in the list below.</source>
        <translation>Pour continuer ici, récupérez-la dans la liste ci-dessous.</translation>
    </message>
</context>
<context>
    <name>time_words</name>
    <message>
        <source>Answer it, then submit.</source>
        <translation>Répondez-y, puis remettez.</translation>
    </message>
    <message>
        <source>It asks for more than you have chosen.</source>
        <translation>Elle demande plus de choix que vous n&apos;en avez fait.</translation>
    </message>
    <message>
        <source>It may not be left out.</source>
        <translation>Elle ne peut pas être laissée de côté.</translation>
    </message>
    <message>
        <source>It opens when you get there.</source>
        <translation>Elle s&apos;ouvre quand vous y arrivez.</translation>
    </message>
    <message>
        <source>Its answers are kept. You are now at the next open question.</source>
        <translation>Ses réponses sont gardées. Vous êtes maintenant à la prochaine question ouverte.</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>Verrouillée</translation>
    </message>
    <message>
        <source>Its time is over.</source>
        <translation>Son temps est écoulé.</translation>
    </message>
    <message>
        <source>Locked: you have left it, and it does not open again.</source>
        <translation>Verrouillée : vous l&apos;avez quittée et elle ne s&apos;ouvre plus.</translation>
    </message>
    <message>
        <source>Not yet open</source>
        <translation>Pas encore ouverte</translation>
    </message>
    <message>
        <source>Of that time {back} were given back.</source>
        <translation>Sur ce temps, on vous a rendu {back}.</translation>
    </message>
    <message>
        <source>Passed</source>
        <translation>Dépassée</translation>
    </message>
    <message>
        <source>Question {number} is not complete</source>
        <translation>La question {number} n&apos;est pas complète</translation>
    </message>
    <message>
        <source>Question {number} needs an answer</source>
        <translation>La question {number} demande une réponse</translation>
    </message>
    <message>
        <source>That time counts as test time.</source>
        <translation>Ce temps compte comme temps d&apos;épreuve.</translation>
    </message>
    <message>
        <source>That time was given back.</source>
        <translation>Ce temps vous a été rendu.</translation>
    </message>
    <message>
        <source>The test goes on</source>
        <translation>L&apos;épreuve reprend</translation>
    </message>
    <message>
        <source>The test was paused for {length}.</source>
        <translation>L&apos;épreuve a été en pause pendant {length}.</translation>
    </message>
    <message>
        <source>The time for {place} is over</source>
        <translation>Le temps pour {place} est écoulé</translation>
    </message>
    <message>
        <source>The time is over. What you answer now is kept and marked as late.</source>
        <translation>Le temps est écoulé. Ce que vous répondez maintenant est gardé et signalé comme tardif.</translation>
    </message>
    <message>
        <source>Time over</source>
        <translation>Temps écoulé</translation>
    </message>
    <message>
        <source>What you answered is kept.</source>
        <translation>Ce que vous avez répondu est gardé.</translation>
    </message>
    <message>
        <source>You can in {wait}.</source>
        <translation>Vous le pourrez dans {wait}.</translation>
    </message>
    <message>
        <source>You cannot come back to it: answer it, then go on.</source>
        <translation>Vous ne pourrez pas y revenir : répondez-y, puis continuez.</translation>
    </message>
    <message>
        <source>You cannot go on yet</source>
        <translation>Vous ne pouvez pas encore continuer</translation>
    </message>
    <message>
        <source>You cannot submit yet</source>
        <translation>Vous ne pouvez pas encore remettre</translation>
    </message>
    <message>
        <source>You gave no answer.</source>
        <translation>Vous n&apos;avez pas répondu.</translation>
    </message>
    <message>
        <source>You have been given more time</source>
        <translation>Vous avez reçu plus de temps</translation>
    </message>
    <message>
        <source>You have gone past it, and there is no way back.</source>
        <translation>Vous l&apos;avez dépassée et ne pouvez plus y revenir.</translation>
    </message>
    <message>
        <source>You have {left} left for {place}, and {whole} for the whole test.</source>
        <translation>Il vous reste {left} pour {place}, et {whole} pour toute l&apos;épreuve.</translation>
    </message>
    <message>
        <source>You have {left} left for {place}.</source>
        <translation>Il vous reste {left} pour {place}.</translation>
    </message>
    <message>
        <source>You have {left} left.</source>
        <translation>Il vous reste {left}.</translation>
    </message>
    <message>
        <source>Your break lasted {length}. The clock was stopped.</source>
        <translation>Votre pause a duré {length}. Le temps était arrêté.</translation>
    </message>
    <message>
        <source>the whole test</source>
        <translation>toute l&apos;épreuve</translation>
    </message>
    <message>
        <source>this part</source>
        <translation>cette partie</translation>
    </message>
    <message>
        <source>this question</source>
        <translation>cette question</translation>
    </message>
    <message>
        <source>this section</source>
        <translation>cette section</translation>
    </message>
    <message>
        <source>{length} more.</source>
        <translation>{length} de plus.</translation>
    </message>
    <message>
        <source>{length} more: {reason}.</source>
        <translation>{length} de plus : {reason}.</translation>
    </message>
    <message>
        <source>{time} left</source>
        <translation>Il reste {time}</translation>
    </message>
    <message>
        <source>{time} left for {place}</source>
        <translation>Il reste {time} pour {place}</translation>
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
        <translation>{number} points</translation>
    </message>
    <message>
        <source>{n} of {all}</source>
        <translation>{n} sur {all}</translation>
    </message>
    <message>
        <source>{n} of {all}, {partly} more in part</source>
        <translation>{n} sur {all}, et {partly} en partie</translation>
    </message>
    <message>
        <source>“{words}”</source>
        <translation>«&#xa0;{words}&#xa0;»</translation>
    </message>
    <message numerus="yes">
        <source>%n answers</source>
        <translation>
            <numerusform>%n réponse</numerusform>
            <numerusform>%n réponses</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answers are here.</source>
        <translation>
            <numerusform>%n réponse est ici.</numerusform>
            <numerusform>%n réponses sont ici.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answers are still to be marked by a person.</source>
        <translation>
            <numerusform>%n réponse est encore à noter par une personne.</numerusform>
            <numerusform>%n réponses sont encore à noter par une personne.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n attempts</source>
        <translation>
            <numerusform>%n tentative</numerusform>
            <numerusform>%n tentatives</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n breaks</source>
        <translation>
            <numerusform>%n pause</numerusform>
            <numerusform>%n pauses</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n characters</source>
        <translation>
            <numerusform>%n caractère</numerusform>
            <numerusform>%n caractères</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lines</source>
        <translation>
            <numerusform>%n ligne</numerusform>
            <numerusform>%n lignes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more times</source>
        <translation>
            <numerusform>encore %n fois</numerusform>
            <numerusform>encore %n fois</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new alarms</source>
        <translation>
            <numerusform>%n nouvelle alarme</numerusform>
            <numerusform>%n nouvelles alarmes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n practice tests are here.</source>
        <translation>
            <numerusform>%n épreuve d&apos;entraînement est ici.</numerusform>
            <numerusform>%n épreuves d&apos;entraînement sont ici.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n times</source>
        <translation>
            <numerusform>%n fois</numerusform>
            <numerusform>%n fois</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answers are not on the disk yet</source>
        <translation>
            <numerusform>%n réponse n&apos;est pas encore sur le disque</numerusform>
            <numerusform>%n réponses ne sont pas encore sur le disque</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n bytes</source>
        <translation>
            <numerusform>%n octet</numerusform>
            <numerusform>%n octets</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n candidates</source>
        <translation>
            <numerusform>%n candidat</numerusform>
            <numerusform>%n candidats</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files</source>
        <translation>
            <numerusform>%n fichier</numerusform>
            <numerusform>%n fichiers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minutes</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n places</source>
        <translation>
            <numerusform>%n endroit</numerusform>
            <numerusform>%n endroits</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n points</source>
        <translation>
            <numerusform>%n point</numerusform>
            <numerusform>%n points</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n questions</source>
        <translation>
            <numerusform>%n question</numerusform>
            <numerusform>%n questions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n seconds</source>
        <translation>
            <numerusform>%n seconde</numerusform>
            <numerusform>%n secondes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n words</source>
        <translation>
            <numerusform>%n mot</numerusform>
            <numerusform>%n mots</numerusform>
        </translation>
    </message>
</context>
</TS>
