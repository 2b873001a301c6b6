<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr">
<context>
    <name />
    <message>
        <source>no score</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>AssociateWidget</name>
    <message>
        <source>Things to pair</source>
        <translation>Éléments à associer</translation>
    </message>
    <message>
        <source>Now choose its partner. Escape puts it back.</source>
        <translation>Choisissez maintenant son pendant. Échap le remet en place.</translation>
    </message>
    <message>
        <source>Press two that belong together.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>the things</source>
        <translation>les éléments</translation>
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
        <translation>Rien ne s'entend pour l'instant. Vérifiez le microphone.</translation>
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
        <translation>Arrêter l'enregistrement</translation>
    </message>
    <message>
        <source>Save again</source>
        <translation>Enregistrer de nouveau sur le disque</translation>
    </message>
    <message>
        <source>Look for a microphone</source>
        <translation>Chercher un microphone</translation>
    </message>
    <message>
        <source>Record again</source>
        <translation>Recommencer l'enregistrement</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Recording. The earlier recording is kept until this one is saved.</source>
        <translation>Enregistrement en cours. Le précédent est gardé jusqu'à ce que celui-ci soit sauvegardé.</translation>
    </message>
    <message>
        <source>Recording. It is saved when you stop.</source>
        <translation>Enregistrement en cours. Il est sauvegardé quand vous arrêtez.</translation>
    </message>
    <message>
        <source>Saving the recording</source>
        <translation>Sauvegarde de l'enregistrement</translation>
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
        <translation>Recherche d'un microphone.</translation>
    </message>
    <message>
        <source>No microphone is found. Connect one, or tell the proctor.</source>
        <translation>Aucun microphone trouvé. Branchez-en un ou prévenez le surveillant.</translation>
    </message>
    <message>
        <source>Nothing is recorded yet.</source>
        <translation>Rien n'est encore enregistré.</translation>
    </message>
    <message>
        <source>Not saved. {why}</source>
        <translation>Non sauvegardé. {why}</translation>
    </message>
    <message>
        <source>Another recording is going on. Stop it first.</source>
        <translation>Un autre enregistrement est en cours. Arrêtez-le d'abord.</translation>
    </message>
    <message>
        <source>The recording ended early. What was recorded until then is saved.</source>
        <translation>L'enregistrement s'est terminé plus tôt. Ce qui a été enregistré jusque-là est sauvegardé.</translation>
    </message>
    <message>
        <source>The recording cannot be read back. Tell the proctor.</source>
        <translation>L'enregistrement ne peut pas être relu. Prévenez le surveillant.</translation>
    </message>
    <message>
        <source>The recording of this answer cannot be shown.</source>
        <translation>L'enregistrement de cette réponse ne peut pas être présenté.</translation>
    </message>
    <message>
        <source>{time}, {left} left</source>
        <translation>{time}, reste {left}</translation>
    </message>
</context>
<context>
    <name>Bank</name>
    <message>
        <source>It can also be dragged there.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Now choose where it goes. Escape puts it back.</source>
        <translation>Choisissez maintenant où le placer. Échap le remet en place.</translation>
    </message>
    <message>
        <source>Now choose what goes there.</source>
        <translation>Choisissez maintenant ce qui y va.</translation>
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
        <translation type="unfinished" />
    </message>
    <message>
        <source>It lasts until you end it.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>It may last {length}; you can end it sooner.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Keep working</source>
        <translation>Continuer à travailler</translation>
    </message>
    <message>
        <source>Take a break?</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The clock stops and the questions are hidden.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>You have {breaks} left, this one included.</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>CandidateRoom</name>
    <message>
        <source>Instructions</source>
        <translation>Consignes</translation>
    </message>
    <message>
        <source>Is this you?</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>My attempts</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Opening</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Practice</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Result</source>
        <translation type="unfinished" />
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
        <translation type="unfinished" />
    </message>
    <message>
        <source>Submitted</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>System check</source>
        <translation>Vérification du poste</translation>
    </message>
    <message>
        <source>Test</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Try it out</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>When this time is over, you are led on to the next open question.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Your answers are saved.</source>
        <translation>Vos réponses sont sauvegardées.</translation>
    </message>
    <message>
        <source>When the time is over, the test is submitted by itself.</source>
        <translation>Quand le temps est écoulé, l'épreuve est remise d'elle-même.</translation>
    </message>
</context>
<context>
    <name>CheckPanel</name>
    <message>
        <source>1 point</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Check</source>
        <translation>Vérifier</translation>
    </message>
    <message>
        <source>Check question {number}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Checking…</source>
        <translation>Vérification…</translation>
    </message>
    <message>
        <source>{number} points</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>CheckView</name>
    <message>
        <source>System check</source>
        <translation>Vérification du poste</translation>
    </message>
    <message>
        <source>Release code</source>
        <translation>Code d'ouverture</translation>
    </message>
    <message>
        <source>The proctor reads it out when the test may be opened.</source>
        <translation>Le surveillant le lit à haute voix quand l'épreuve peut être ouverte.</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Open the test</source>
        <translation>Ouvrir l'épreuve</translation>
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
        <source>Opening…</source>
        <translation>Ouverture…</translation>
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
        <source>To be used up to {n} times.</source>
        <translation type="unfinished" />
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
        <translation type="unfinished" />
    </message>
    <message>
        <source>Ruled out</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>This is your answer. Choose another before ruling it out.</source>
        <translation type="unfinished" />
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
    <name>CodeWidget</name>
    <message>
        <source>Tab indents. To leave with the keyboard, press Escape, then Tab.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Tab now leaves the code.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Your answer, code</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Your answer, code in {language}</source>
        <translation type="unfinished" />
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
        <translation type="unfinished" />
    </message>
    <message>
        <source>Covered</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Uncover {choice}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>this answer</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>CrossPad</name>
    <message>
        <source>Cross-hair down</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Cross-hair to the left</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Cross-hair to the right</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Cross-hair up</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Move the cross-hair</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Remove point</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Set point</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Small steps</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>DisplayPanel</name>
    <message>
        <source>Above</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Back to what was set for me</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Beside</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Black on cream</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Black on light grey</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Black on pale blue</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Black on pale green</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Black on pale rose</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Black on white</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Black on yellow</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Blue on cream</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Colours</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Cream on black</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Display</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Dyslexia-friendly</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Green on black</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Larger text</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Light grey on dark grey</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Line spacing</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Lines closer together</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Lines farther apart</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Passage and questions</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Sans</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Serif</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Smaller text</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Text size</source>
        <translation>Taille du texte</translation>
    </message>
    <message>
        <source>This computer has no dyslexia-friendly typeface. The plain one stands in for it.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Typeface</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Usual</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Where the passage stands</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>White on black</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>White on blue</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Yellow on black</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Yellow on blue</source>
        <translation type="unfinished" />
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
        <translation type="unfinished" />
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
        <translation type="unfinished" />
    </message>
    <message>
        <source>{told}, within the limit</source>
        <translation type="unfinished" />
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
        <translation type="unfinished" />
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
        <translation type="unfinished" />
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
        <translation type="unfinished" />
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
        <translation type="unfinished" />
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
        <translation>Cette question ne peut pas être ouverte d'ici.</translation>
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
        <translation type="unfinished" />
    </message>
    <message>
        <source>Space chooses what goes here.</source>
        <translation>Espace choisit ce qui va ici.</translation>
    </message>
    <message>
        <source>{filled} of {count} places labelled</source>
        <translation>{filled} places étiquetées sur {count}</translation>
    </message>
</context>
<context>
    <name>Hand</name>
    <message>
        <source>{place} does not take this.</source>
        <translation>{place} ne l'accepte pas.</translation>
    </message>
    <message>
        <source>There is no room for more. Take something away first.</source>
        <translation>Il n'y a plus de place. Retirez d'abord quelque chose.</translation>
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
    <message>
        <source>{place}: now choose what goes there.</source>
        <translation>{place} : choisissez maintenant ce qui y va.</translation>
    </message>
</context>
<context>
    <name>HeldPanel</name>
    <message>
        <source>Leaving waits for the disk</source>
        <translation>La sortie attend le disque</translation>
    </message>
    <message>
        <source>Leave now</source>
        <translation>Quitter maintenant</translation>
    </message>
    <message>
        <source>Leave without {lost}</source>
        <translation>Quitter sans {lost}</translation>
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
        <translation type="unfinished" />
    </message>
    <message>
        <source>Back to practice</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>My attempts</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Not passed</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Nothing here yet</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Passed</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Points reached in the last {attempts}, oldest first.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Progress</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Show older attempts</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>When you have finished a test, it stands here with its score and the time you worked.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{answers} to be marked</source>
        <translation type="unfinished" />
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
        <translation>Les flèches passent d'une zone à l'autre, Espace choisit.</translation>
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
        <source>{count} of {most} picked</source>
        <translation>{count} choisies sur {most}</translation>
    </message>
    <message>
        <source>{count} picked</source>
        <translation>{count} choisies</translation>
    </message>
    <message>
        <source>{text}. Clear one before picking another.</source>
        <translation>{text}. Effacez-en une avant d'en choisir une autre.</translation>
    </message>
</context>
<context>
    <name>HottextWidget</name>
    <message>
        <source>Pick one of {all} marked places.</source>
        <translation>Choisissez l'un des {all} endroits marqués.</translation>
    </message>
    <message>
        <source>{count} of {all} marked places picked.</source>
        <translation>{count} endroits choisis sur {all}.</translation>
    </message>
    <message>
        <source>{count} of {most} picked.</source>
        <translation>{count} choisis sur {most}.</translation>
    </message>
    <message>
        <source>{told} Put one back before picking another.</source>
        <translation>{told} Remettez-en un avant d'en choisir un autre.</translation>
    </message>
    <message>
        <source>{told} Pick at least {more}.</source>
        <translation>{told} Choisissez-en encore au moins {more}.</translation>
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
        <translation type="unfinished" />
    </message>
    <message>
        <source>If it is not, go back and tell the proctor. Nothing has been started.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Is this you?</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Place</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Sitting</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>This is me</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>This is not me</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>InsertRow</name>
    <message>
        <source>Put the result into the answer</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Types it where you were typing last.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{number} was put into the answer</source>
        <translation type="unfinished" />
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
        <translation>Commencer l'épreuve</translation>
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
        <translation type="unfinished" />
    </message>
    <message>
        <source>Check below a question shows how your answer comes out.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Desk {desk}</source>
        <translation>Table {desk}</translation>
    </message>
    <message>
        <source>For switches, or without arrow keys: Tab stops at every answer, Space or Enter presses.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Go on with the test</source>
        <translation>Reprendre l'épreuve</translation>
    </message>
    <message>
        <source>I have read the statement, and I agree to it.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Statement</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Tab stops everywhere</source>
        <translation type="unfinished" />
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
        <translation type="unfinished" />
    </message>
    <message>
        <source>Try it out</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>highlight selected words or write a note on them, where that is allowed</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>larger text, smaller text, the size set for you</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>list the notes on this page</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>put a caret into the text; Shift with arrows selects words</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>questions</source>
        <translation>questions</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>Sans limite</translation>
    </message>
    <message>
        <source>rule an option out or bring it back, where that is allowed</source>
        <translation type="unfinished" />
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
        <source>The screen stays locked until you submit. Leaving it is recorded.</source>
        <translation>L'écran reste verrouillé jusqu'à la remise. Le quitter est noté.</translation>
    </message>
    <message>
        <source>You can look over all answers before you submit. After that they cannot change.</source>
        <translation>Vous pouvez revoir toutes vos réponses avant de remettre l'épreuve. Ensuite elles ne changent plus.</translation>
    </message>
    <message>
        <source>When the time is over, the test is submitted with the answers given so far.</source>
        <translation>Quand le temps est écoulé, l'épreuve est remise avec les réponses données jusque-là.</translation>
    </message>
    <message>
        <source>The test by keyboard</source>
        <translation>L'épreuve au clavier</translation>
    </message>
    <message>
        <source>next and previous question</source>
        <translation>question suivante et précédente</translation>
    </message>
    <message>
        <source>choose an answer; the same key again clears it</source>
        <translation>choisir une réponse ; la même touche l'efface</translation>
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
        <translation type="unfinished" />
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
        <translation type="unfinished" />
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
    <name>LinePanel</name>
    <message>
        <source>Calculation</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Enter calculates; arrow up brings back the line before.</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>MagnifierPanel</name>
    <message>
        <source>Move the lens</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Stronger</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Weaker</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>MarkBar</name>
    <message>
        <source>Mark the selected words</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Takes highlights and whole notes off the selected words (Delete)</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>Marks</name>
    <message>
        <source>Highlight</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Highlight with a dashed line</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Highlight with a wavy line</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Note {number} on “{words}”: {note}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Note: {note}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{kind} begins</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{kind} ends</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{kind}: “{words}”</source>
        <translation type="unfinished" />
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
        <translation type="unfinished" />
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
        <translation>Cette ligne n'en accepte pas plus de {n}. Effacez-en une d'abord.</translation>
    </message>
    <message>
        <source>“{column}” is taken as often as it may be. Clear it in another row first.</source>
        <translation>« {column} » est prise autant de fois que possible. Effacez-la d'abord dans une autre ligne.</translation>
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
        <translation>{chosen}. Effacez-en une avant d'en choisir une autre.</translation>
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
        <translation type="unfinished" />
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
        <translation type="unfinished" />
    </message>
    <message>
        <source>read</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>current</source>
        <translation>en cours</translation>
    </message>
    <message>
        <source>cannot be opened from here</source>
        <translation>ne peut pas être ouverte d'ici</translation>
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
    <name>NoteCard</name>
    <message>
        <source>All notes</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Delete</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The note is full.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Write a note</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>NoteSign</name>
    <message>
        <source>Note {number}: {note}</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>NotepadPanel</name>
    <message>
        <source>Room for {left} characters more.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The notepad is full: {most} characters.</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>NotesPanel</name>
    <message>
        <source>Close</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Notes on this page</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>There are no notes yet. Select words in a text, then choose Note or press Ctrl+M.</source>
        <translation type="unfinished" />
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
        <translation>Cela ne se lit pas comme un nombre. C'est gardé tel que vous l'avez tapé.</translation>
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
        <translation type="unfinished" />
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
        <translation>Retirer {thing} de l'ordre</translation>
    </message>
    <message>
        <source>Put {thing} next</source>
        <translation>Mettre {thing} à la suite</translation>
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
        <translation>Dans l'ordre</translation>
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
        <source>{n} of {most} in order</source>
        <translation>{n} sur {most} dans l'ordre</translation>
    </message>
    <message>
        <source>This order is your answer.</source>
        <translation>Cet ordre est votre réponse.</translation>
    </message>
    <message>
        <source>Your answer ends with place {n} so far.</source>
        <translation>Votre réponse s'arrête pour l'instant à la place {n}.</translation>
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
        <translation type="unfinished" />
    </message>
    <message>
        <source>Partly right</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Right</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Right answer</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>You can change your answer and check it again.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>You can change your answer and check it {left}.</source>
        <translation type="unfinished" />
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
        <translation type="unfinished" />
    </message>
    <message>
        <source>Highlight removed</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Marks removed</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>PageNotes</name>
    <message>
        <source>New note</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Note deleted</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Note {number}</source>
        <translation type="unfinished" />
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
        <translation type="unfinished" />
    </message>
    <message>
        <source>Break</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>End the break</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Go on</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>The break ends in one minute.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The clock is stopped, and the questions are hidden.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The test is paused</source>
        <translation>L'épreuve est en pause</translation>
    </message>
    <message>
        <source>This is your last break.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Your answers are kept. The questions come back when the test goes on.</source>
        <translation>Vos réponses sont gardées. Les questions reviennent à la reprise.</translation>
    </message>
    <message>
        <source>left of {length}. The break then ends by itself.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{time} of the break left</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>Photo</name>
    <message>
        <source>Photo of the candidate</source>
        <translation type="unfinished" />
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
        <translation>Agrandir l'image</translation>
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
        <translation>Ce code PIN n'est pas le bon.</translation>
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
        <translation type="unfinished" />
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
        <translation type="unfinished" />
    </message>
    <message>
        <source>At random</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Choose for me</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Choosing…</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Done {times}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Enter the code</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Go on</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>How a test is chosen</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>How a test is chosen for you</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>In turn</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Least used</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Looking for tests…</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>My attempts</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>No practice tests yet</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Not done yet</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Practice</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Sign out</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Start</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Tests</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The test that was used least on this computer. New ones come first.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The test that was used longest ago. New ones come first.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>They appear here as soon as your organisation sends them to this computer, or somebody brings them as a file.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>best {score} of {maximum}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{name}: nothing here counts, and you can leave a test and go on later.</source>
        <translation type="unfinished" />
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
        <translation>Quitter l'épreuve</translation>
    </message>
    <message>
        <source>Stay in the test</source>
        <translation>Rester dans l'épreuve</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Quitter</translation>
    </message>
    <message>
        <source>Only a proctor can do this. The answers are kept, and the test can go on later.</source>
        <translation>Seul un surveillant peut le faire. Les réponses sont gardées et l'épreuve peut reprendre plus tard.</translation>
    </message>
    <message>
        <source>No proctor PIN is set. The answers are kept, and the test can go on later.</source>
        <translation>Aucun code PIN de surveillant n'est défini. Les réponses sont gardées et l'épreuve peut reprendre plus tard.</translation>
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
        <source>Your answers are kept. You can go on with this test later.</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>ProgressPlot</name>
    <message>
        <source>Progress over {count} attempts: {first} on {first_day}, {last} on {last_day}, the best {best}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Progress: nothing to show yet</source>
        <translation type="unfinished" />
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
        <translation type="unfinished" />
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
        <translation type="unfinished" />
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
        <translation type="unfinished" />
    </message>
    <message>
        <source>How it ended</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Place</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Receipt</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Receipt code</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Receipt {code}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Sitting</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Test</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The code and the fingerprint are made of all answers, the test and the time of its end. They prove that the answers on record are the ones that were given.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>desk {desk}</source>
        <translation>table {desk}</translation>
    </message>
    <message>
        <source>{n} of {all}</source>
        <translation>{n} sur {all}</translation>
    </message>
</context>
<context>
    <name>ResultDetails</name>
    <message>
        <source>Chart</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Information</source>
        <translation>Information</translation>
    </message>
    <message>
        <source>Of</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Pauses are left out.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Points</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Points by section</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Question</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Question by question</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Question {n}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Questions</source>
        <translation>Questions</translation>
    </message>
    <message>
        <source>Section</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Sections</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Table</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Time</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Time spent</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Time spent by question</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Time spent by section</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>To be marked</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>not answered</source>
        <translation>sans réponse</translation>
    </message>
    <message>
        <source>to be marked, of {maximum}</source>
        <translation type="unfinished" />
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
        <translation type="unfinished" />
    </message>
    <message>
        <source>Grade and pass can change with it.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Grade so far</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>No grade reached</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Not passed so far.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Not passed.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Passed.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The pass mark is {points} points.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Your result</source>
        <translation>Votre résultat</translation>
    </message>
    <message>
        <source>{answers} The score can rise.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>There is no result yet. It appears here when it comes.</source>
        <translation>Il n'y a pas encore de résultat. Il s'affichera ici à son arrivée.</translation>
    </message>
    <message>
        <source>Your result so far</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>of {maximum} points</source>
        <translation>sur {maximum} points</translation>
    </message>
</context>
<context>
    <name>ReviewRow</name>
    <message>
        <source>Information</source>
        <translation>Information</translation>
    </message>
    <message>
        <source>, flagged</source>
        <translation>, marquée</translation>
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
        <translation type="unfinished" />
    </message>
    <message>
        <source>Back to the test</source>
        <translation>Retour à l'épreuve</translation>
    </message>
    <message>
        <source>Go to next unanswered</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>No question is answered yet.</source>
        <translation type="unfinished" />
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
        <translation>Aucune question n'est marquée.</translation>
    </message>
</context>
<context>
    <name>RichText</name>
    <message>
        <source>Picture missing</source>
        <translation>Image manquante</translation>
    </message>
</context>
<context>
    <name>RuleOutButton</name>
    <message>
        <source>Bring back: {option}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Rule out: {option}</source>
        <translation type="unfinished" />
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
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>SelectPointWidget</name>
    <message>
        <source>1 point set</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Arrow keys move a cross-hair, with Shift in larger steps. Space sets a point.</source>
        <translation>Les flèches déplacent une croix, avec Maj par plus grands pas. Espace pose un point.</translation>
    </message>
    <message>
        <source>Click on the picture, or move the cross-hair by arrow keys and press Space.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Move by buttons</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Point removed.</source>
        <translation>Point retiré.</translation>
    </message>
    <message>
        <source>Point set. Drag it, or use the arrow keys. Delete removes it.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Point {number} of {count}, {where}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Point, {where}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{count} of {most} points set</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{count} of {most} points set. Remove one before setting another.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{count} points set</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{x} % from the left, {y} % from the top</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Arrow keys move it, Delete removes it.</source>
        <translation>Les flèches le déplacent, Suppr le retire.</translation>
    </message>
</context>
<context>
    <name>SheetPanel</name>
    <message>
        <source>Find</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Find in this sheet</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Not found</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The next place</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The place before</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{at} of {count}</source>
        <translation type="unfinished" />
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
        <translation type="unfinished" />
    </message>
    <message>
        <source>Set up this computer</source>
        <translation>Préparer cet ordinateur</translation>
    </message>
    <message>
        <source>Sign in to practise</source>
        <translation type="unfinished" />
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
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>SittingList</name>
    <message>
        <source>Practice</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Test is here</source>
        <translation>L'épreuve est ici</translation>
    </message>
    <message>
        <source>Test not here yet</source>
        <translation>L'épreuve n'est pas encore ici</translation>
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
        <translation type="unfinished" />
    </message>
    <message>
        <source>One step more</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The answer kept is {value}. It is not on this scale.</source>
        <translation>La réponse gardée est {value}. Elle n'est pas sur cette échelle.</translation>
    </message>
    <message>
        <source>{low} to {high}</source>
        <translation>{low} à {high}</translation>
    </message>
    <message>
        <source>Not on the scale: {bounds} in steps of {step}.</source>
        <translation>Hors de l'échelle : {bounds} par pas de {step}.</translation>
    </message>
    <message>
        <source>Not answered. Click the scale, press an arrow key or type a number.</source>
        <translation>Sans réponse. Cliquez sur l'échelle, appuyez sur une flèche ou tapez un nombre.</translation>
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
        <translation type="unfinished" />
    </message>
    <message>
        <source>Not in the dictionary, {language}: {words}.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Spelling is not checked: there is no dictionary for {language} on this computer.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Words that are not in the dictionary, {language}, are underlined.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{words} and {count} more</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>Stepper</name>
    <message>
        <source>{percent} %</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>StoppedView</name>
    <message>
        <source>This computer has stopped</source>
        <translation>Cet ordinateur s'est arrêté</translation>
    </message>
    <message>
        <source>Every answer with a tick is kept on it.</source>
        <translation>Toute réponse cochée y est gardée.</translation>
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
        <translation>Remettre l'épreuve ?</translation>
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
        <translation>Le résultat n'est pas encore là. Il pourra être affiché à son arrivée.</translation>
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
        <source>Copy it down, photograph the square, or save the receipt. It proves that this computer holds your answers.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Fingerprint</source>
        <translation>Empreinte</translation>
    </message>
    <message>
        <source>It is saved as a PDF file into the folder that is shown.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>It is sent by itself as soon as possible.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>QR code of the receipt; it says what the code and the fingerprint say</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Receipt code {code}</source>
        <translation>Code de reçu {code}</translation>
    </message>
    <message>
        <source>Save here</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Save the receipt</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Save the receipt…</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Saving…</source>
        <translation>Sauvegarde…</translation>
    </message>
    <message>
        <source>While the screen is locked, only a proctor can save files.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{n} of {all}</source>
        <translation>{n} sur {all}</translation>
    </message>
</context>
<context>
    <name>SuggestButton</name>
    <message>
        <source>No suggestions</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Put the cursor into a word that is underlined</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Suggestions</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Suggestions for {word}</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>Tape</name>
    <message>
        <source>Enter takes the result of a line.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Last calculations</source>
        <translation type="unfinished" />
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
        <translation type="unfinished" />
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
        <translation type="unfinished" />
    </message>
    <message>
        <source>Leave</source>
        <translation>Quitter</translation>
    </message>
    <message>
        <source>Shows what may be used here: Alt+T</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Stops the clock and hides the questions for a while</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Tools</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>desk {desk}</source>
        <translation>table {desk}</translation>
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
        <translation type="unfinished" />
    </message>
    <message>
        <source>Time hidden</source>
        <translation>Temps masqué</translation>
    </message>
    <message>
        <source>Time left for {place}: {minute}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Time over</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>for {place}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>late answers are kept</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>warnings still show</source>
        <translation>les rappels s'affichent encore</translation>
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
        <translation type="unfinished" />
    </message>
    <message>
        <source>Move {tool}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>With Shift they make it larger or smaller.</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>ToolList</name>
    <message>
        <source>Tools</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>Tools</name>
    <message>
        <source>Calculator</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Calculator with brackets</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Cover answers</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Division by zero has no result.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Euler's number</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Highlighter</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Line reader</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Magnifier</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Not saved yet. Tell the proctor if this stays.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Notepad</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Notes on the text</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Read aloud</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Saved on this computer at {time}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Saved with your test. It is not marked.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Saving</source>
        <translation>Sauvegarde</translation>
    </message>
    <message>
        <source>Scientific calculator</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Sheet {number}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Spelling</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Strike out answers</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The line is too long.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The number is too large.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>There is no such number.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>This cannot be read as a calculation.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Trying out: notes are not kept.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>absolute value</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>add to the memory</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>change the sign</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>clear</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>clear the memory</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>close bracket</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>cosine</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>cube root</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>cubed</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>degrees</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>delete the last sign</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>divided by</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>e to the power of</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>equals</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>factorial</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>inverse cosine</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>inverse sine</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>inverse tangent</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>last result</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>logarithm</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>minus</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>natural logarithm</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>one divided by it</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>open bracket</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>per cent</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>pi</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>plus</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>point</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>radians</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>recall the memory</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>root of</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>sine</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>square root</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>squared</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>take from the memory</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>tangent</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>ten to the power of</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>times</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>times ten to the power of</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>to the power of</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>TrueFalseNotGivenWidget</name>
    <message>
        <source>False</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Not given</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>True</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>TryoutPaper</name>
    <message>
        <source>A text to read</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Choose an answer: click it, or press its letter. Choose another one to change it, or the same one again to clear it.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>I have found the mark</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Not yet</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Or that one</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Or this one</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Press the flag beside this question to mark it for a second look. Then find its number in the row below: it has a mark in its corner.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Texts that belong to questions stand on this side. Drag the line between the two sides to give one of them more room.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The bar above shows the time and whether your answers are saved. What the test allows you to use is found there too.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The row below shows all questions. A filled number is answered. Press a number to go to its question.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>This one</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Try it out</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Try out everything here. Nothing of it counts.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Type a word into the field. It is taken as you type; there is nothing to press.</source>
        <translation type="unfinished" />
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
        <translation>{name} n'est pas d'un type demandé.</translation>
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
        <source>Choose another file</source>
        <translation>Choisir un autre fichier</translation>
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
        <source>{what} One file of at most {size}.</source>
        <translation>{what} Un fichier de {size} au plus.</translation>
    </message>
    <message>
        <source>{what} At most {count} files of {size} each.</source>
        <translation>{what} Au plus {count} fichiers de {size} chacun.</translation>
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
        <source>No test files in this folder.</source>
        <translation>Aucun fichier d'épreuve dans ce dossier.</translation>
    </message>
    <message>
        <source>Set up this computer</source>
        <translation>Préparer cet ordinateur</translation>
    </message>
    <message>
        <source>Tests come from an organisation over the network, or as a file on a USB stick.</source>
        <translation>Les épreuves viennent d'une organisation par le réseau, ou d'un fichier sur une clé USB.</translation>
    </message>
    <message>
        <source>Sittings on this computer</source>
        <translation>Sessions sur cet ordinateur</translation>
    </message>
    <message>
        <source>None yet. They appear here as soon as they arrive.</source>
        <translation>Aucune pour l'instant. Elles s'affichent ici dès leur arrivée.</translation>
    </message>
    <message>
        <source>This system has no key store. Keys are kept in a file that only this user can read.</source>
        <translation>Ce système n'a pas de coffre à clés. Les clés sont dans un fichier que seul cet utilisateur peut lire.</translation>
    </message>
    <message>
        <source>Go to sign-in</source>
        <translation>Aller à la connexion</translation>
    </message>
    <message>
        <source>Enrol with an organisation</source>
        <translation>Inscrire auprès d'une organisation</translation>
    </message>
    <message>
        <source>Enter the one-time code that a member of staff gave you.</source>
        <translation>Entrez le code à usage unique qu'un membre du personnel vous a donné.</translation>
    </message>
    <message>
        <source>Enrolment code</source>
        <translation>Code d'inscription</translation>
    </message>
    <message>
        <source>Server address</source>
        <translation>Adresse du serveur</translation>
    </message>
    <message>
        <source>For example https://exams.example.org. May be part of the code.</source>
        <translation>Par exemple https://exams.example.org. Elle peut faire partie du code.</translation>
    </message>
    <message>
        <source>Enrol</source>
        <translation>Inscrire</translation>
    </message>
    <message>
        <source>A test (.carrel) or a sitting (.carrelsitting), from any folder or drive.</source>
        <translation>Une épreuve (.carrel) ou une session (.carrelsitting), de n'importe quel dossier ou lecteur.</translation>
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
        <translation type="unfinished" />
    </message>
    <message>
        <source>It cannot be answered without it. Tell the proctor.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>It shows: {alt}.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The picture of this question cannot be shown</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>You can still answer: choose from the list of areas.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Your earlier answer is kept.</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>_Columns</name>
    <message>
        <source>All attempts, the newest first</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Finished</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Outcome</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Score</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Test</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Time worked</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>_Handle</name>
    <message>
        <source>Arrow up and down move the lines; with Shift there are more or fewer. Escape puts it away.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Close {tool}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Fewer lines</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>More lines</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>_Lines</name>
    <message>
        <source>All attempts, the newest first</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>_Mover</name>
    <message>
        <source>Arrow keys move it, with Shift further; plus and minus magnify.</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>_Row</name>
    <message>
        <source>Note {number}: {note}</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>_Strip</name>
    <message>
        <source>Back to the instructions</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>This is to try things out. Nothing of it counts or is kept.</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>answer_words</name>
    <message>
        <source>Area {number}</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>field</name>
    <message>
        <source>Nothing was pasted: it is more than can be kept.</source>
        <translation>Rien n'a été collé : c'est plus que ce qui peut être gardé.</translation>
    </message>
</context>
<context>
    <name>file_kinds</name>
    <message>
        <source>OpenDocument text</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>films</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>pictures</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>plain text</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>sound</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>text files</source>
        <translation type="unfinished" />
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
        <translation>Une version plus récente de Carrel a servi sur cet ordinateur. Toutes les réponses sont gardées et rien n'a été modifié.</translation>
    </message>
    <message>
        <source>A microphone is connected</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>A network sign-in page or a proxy may stand in between. Nothing is lost.</source>
        <translation>Une page de connexion au réseau ou un serveur mandataire s'interpose peut-être. Rien n'est perdu.</translation>
    </message>
    <message>
        <source>A part of Carrel itself is missing</source>
        <translation>Il manque une partie de Carrel</translation>
    </message>
    <message>
        <source>A part of it is larger than it says or than is allowed.</source>
        <translation>Une partie est plus grande qu'annoncé ou que permis.</translation>
    </message>
    <message>
        <source>A part of it tries to leave its folder. Nothing was unpacked.</source>
        <translation>Une partie tente de sortir de son dossier. Rien n'a été extrait.</translation>
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
        <translation type="unfinished" />
    </message>
    <message>
        <source>A test can no longer be started.</source>
        <translation>Une épreuve ne peut plus être commencée.</translation>
    </message>
    <message>
        <source>A test write to the disk failed.</source>
        <translation>Une écriture d'essai sur le disque a échoué.</translation>
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
        <translation type="unfinished" />
    </message>
    <message>
        <source>Ask the organiser for a new copy of the file.</source>
        <translation>Demandez à l'organisateur une nouvelle copie du fichier.</translation>
    </message>
    <message>
        <source>Ask the organiser for a new enrolment code.</source>
        <translation>Demandez à l'organisateur un nouveau code d'inscription.</translation>
    </message>
    <message>
        <source>Ask the organiser to send the sitting again.</source>
        <translation>Demandez à l'organisateur d'envoyer de nouveau la session.</translation>
    </message>
    <message>
        <source>Ask the proctor how this test is released.</source>
        <translation>Demandez au surveillant comment cette épreuve s'ouvre.</translation>
    </message>
    <message>
        <source>Begun, not finished</source>
        <translation type="unfinished" />
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
        <translation>Carrel continue d'essayer et se ferme de lui-même quand tout est sauvegardé. L'écran est déverrouillé entre-temps.</translation>
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
        <source>Check the server's address and the network, then try again.</source>
        <translation>Vérifiez l'adresse du serveur et le réseau, puis réessayez.</translation>
    </message>
    <message>
        <source>Check the server's address, or sign in to the network first.</source>
        <translation>Vérifiez l'adresse du serveur, ou connectez-vous d'abord au réseau.</translation>
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
        <translation>Inscrivez cet ordinateur auprès de l'organisation qui a émis le fichier.</translation>
    </message>
    <message>
        <source>Enter the code when it is read out.</source>
        <translation>Entrez le code quand il est lu à haute voix.</translation>
    </message>
    <message>
        <source>Everything is kept here until it is enrolled again.</source>
        <translation>Tout est gardé ici jusqu'à une nouvelle inscription.</translation>
    </message>
    <message>
        <source>Free some space after it.</source>
        <translation>Libérez de l'espace après l'épreuve.</translation>
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
        <translation>Il n'a pu être ni lu ni reconnu.</translation>
    </message>
    <message>
        <source>It does not fit the question. The answer before it is kept.</source>
        <translation>Elle ne convient pas à la question. La réponse précédente est gardée.</translation>
    </message>
    <message>
        <source>It is damaged, or of a kind that is not known here.</source>
        <translation>Il est endommagé, ou d'un type inconnu ici.</translation>
    </message>
    <message>
        <source>It is kept as it is, for a person to look at.</source>
        <translation>C'est gardé tel quel, pour qu'une personne l'examine.</translation>
    </message>
    <message>
        <source>It is kept as it is.</source>
        <translation>C'est gardé tel quel.</translation>
    </message>
    <message>
        <source>It is larger than this question allows. Nothing was added.</source>
        <translation>Il est plus grand que cette question ne le permet. Rien n'a été ajouté.</translation>
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
        <translation>Il s'ouvre avec le code d'ouverture.</translation>
    </message>
    <message>
        <source>It was made for a later version of Carrel.</source>
        <translation>Il a été fait pour une version plus récente de Carrel.</translation>
    </message>
    <message>
        <source>Carrel may not save files in its own folder.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Choose a higher resolution or a smaller scale in the system's settings, then check again.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Choose a higher resolution, then check again.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Choose another folder, or copy the code down. It is worth the same.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Close other programs before you start, and stay in this window.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Connect the network and wait, or bring the file on a USB stick to “Set up this computer”. Then check again.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Delete files that are not needed, then check again.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Each one is begun already, taken as often as allowed, or not ready on this computer.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Eject a stick before you take it out.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Free some space, then check again, or use another computer.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Go on with one below, or come back later.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Has to rest before the next time</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>If it goes dark, press a key or move the mouse. Keep the computer plugged in.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>It is kept as it is. Nothing has changed.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>It is not well formed. Nothing has changed.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>It is too soon</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>It lies at {path}.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>It may not be left out.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>It was paused, and closed for {gap}.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Its answer stands and can no longer be changed.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Its document could not be read or trusted.</source>
        <translation>Son document n'a pu être ni lu ni reconnu.</translation>
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
        <translation>Gardé sur cet ordinateur. Aucun serveur n'est défini.</translation>
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
        <translation>Quitter maintenant ne perd que cette mention. L'épreuve reprend d'elle-même à la réouverture de Carrel.</translation>
    </message>
    <message>
        <source>Leaving now loses {lost} for good: they are in memory only.</source>
        <translation>Quitter maintenant perd {lost} pour de bon : elles ne sont qu'en mémoire.</translation>
    </message>
    <message>
        <source>Leaving the window is not always prevented. It is recorded.</source>
        <translation>Quitter la fenêtre n'est pas toujours empêché. C'est noté.</translation>
    </message>
    <message>
        <source>Little room left</source>
        <translation>Il reste peu d'espace</translation>
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
        <translation>Libérez de l'espace sur le disque. Laissez Carrel ouvert.</translation>
    </message>
    <message>
        <source>Microphone</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>More than one screen</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>New answers cannot be saved until it lets go. Carrel keeps trying.</source>
        <translation>Les nouvelles réponses ne peuvent être sauvegardées tant qu'il ne cède pas. Carrel continue d'essayer.</translation>
    </message>
    <message>
        <source>New answers cannot be saved. Those with a tick are safe.</source>
        <translation>Les nouvelles réponses ne peuvent pas être sauvegardées. Celles qui sont cochées sont en sûreté.</translation>
    </message>
    <message>
        <source>No connection to the server</source>
        <translation>Pas de connexion au serveur</translation>
    </message>
    <message>
        <source>No further attempt is allowed in this sitting.</source>
        <translation>Aucune autre tentative n'est permise dans cette session.</translation>
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
        <translation type="unfinished" />
    </message>
    <message>
        <source>No practice test for this number</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>No server is set up</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>No sitting on this computer</source>
        <translation>Aucune session sur cet ordinateur</translation>
    </message>
    <message>
        <source>No sitting on this computer has a candidate with this number.</source>
        <translation>Aucune session sur cet ordinateur n'a de candidat avec ce numéro.</translation>
    </message>
    <message>
        <source>No test is free to begin now</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>None is connected, or another program holds it.</source>
        <translation>Aucun n'est branché, ou un autre programme l'occupe.</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>Non connecté</translation>
    </message>
    <message>
        <source>Not on this computer yet</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Not open yet</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Not saved yet. Please call the proctor.</source>
        <translation>Pas encore sauvegardé. Appelez le surveillant.</translation>
    </message>
    <message>
        <source>Not sent yet: no network. Nothing is lost.</source>
        <translation>Pas encore envoyé : pas de réseau. Rien n'est perdu.</translation>
    </message>
    <message>
        <source>Not sent yet: something else answered for the server. Nothing is lost.</source>
        <translation>Pas encore envoyé : autre chose a répondu à la place du serveur. Rien n'est perdu.</translation>
    </message>
    <message>
        <source>Not sent: the server did not accept it. Nothing is lost.</source>
        <translation>Non envoyé : le serveur ne l'a pas accepté. Rien n'est perdu.</translation>
    </message>
    <message>
        <source>Not sent: the server no longer knows this computer. Nothing is lost.</source>
        <translation>Non envoyé : le serveur ne connaît plus cet ordinateur. Rien n'est perdu.</translation>
    </message>
    <message>
        <source>Not usable</source>
        <translation>Inutilisable</translation>
    </message>
    <message>
        <source>Nothing has been lost.</source>
        <translation>Rien n'a été perdu.</translation>
    </message>
    <message>
        <source>Nothing has changed.</source>
        <translation>Rien n'a changé.</translation>
    </message>
    <message>
        <source>Nothing is lost on this computer.</source>
        <translation>Rien n'est perdu sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Nothing is sent</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Nothing needs to be done for this test.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Nothing needs to be done for this test. A technician can set up the system's key store later.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Nothing needs to be done now. Check the network cable or Wi-Fi after the test.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Nothing to listen with can be used</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Nothing to listen with was found</source>
        <translation type="unfinished" />
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
        <translation type="unfinished" />
    </message>
    <message>
        <source>Opens with a code</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Parts are missing or changed, or it is not a test file.</source>
        <translation>Des parties manquent ou ont changé, ou ce n'est pas un fichier d'épreuve.</translation>
    </message>
    <message>
        <source>Parts of this test are heard.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Passage and questions may not stand side by side.</source>
        <translation type="unfinished" />
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
        <source>Plug in a headset and allow its use in the system's settings, then check again. If it stays so, tell the proctor.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Plug in headphones, then check again. If it stays so, tell the proctor.</source>
        <translation type="unfinished" />
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
        <translation type="unfinished" />
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
        <translation type="unfinished" />
    </message>
    <message>
        <source>Screen</source>
        <translation>Écran</translation>
    </message>
    <message>
        <source>Screen stays on</source>
        <translation>L'écran reste allumé</translation>
    </message>
    <message>
        <source>Sealed</source>
        <translation>Scellé</translation>
    </message>
    <message>
        <source>See whether the disk is connected and can be written to. Keep Carrel open.</source>
        <translation>Voyez si le disque est branché et accepte l'écriture. Laissez Carrel ouvert.</translation>
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
        <source>Server</source>
        <translation>Serveur</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>À l'heure</translation>
    </message>
    <message>
        <source>Set the clock, then check again.</source>
        <translation>Réglez l'horloge, puis vérifiez de nouveau.</translation>
    </message>
    <message>
        <source>Show the reason to the organiser.</source>
        <translation>Montrez le motif à l'organisateur.</translation>
    </message>
    <message>
        <source>Sign in to this computer as the user who took the test, or tell the proctor.</source>
        <translation>Ouvrez la session de l'utilisateur qui a passé l'épreuve, ou prévenez le surveillant.</translation>
    </message>
    <message>
        <source>Signing in is closed for a moment.</source>
        <translation>La connexion est fermée un moment.</translation>
    </message>
    <message>
        <source>Small</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The test can be taken, and nothing is lost.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Trying out: answers are not kept</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Unplug or turn off the others, then check again.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Something else answered for the server</source>
        <translation>Autre chose a répondu à la place du serveur</translation>
    </message>
    <message>
        <source>Something to listen with is connected</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Something went wrong</source>
        <translation>Un problème est survenu</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation type="unfinished" />
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
        <source>Taken as often as allowed</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Tell the proctor before you try again.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Tell the proctor now.</source>
        <translation>Prévenez le surveillant maintenant.</translation>
    </message>
    <message>
        <source>Tell the proctor now: some room must be made on the disk.</source>
        <translation>Prévenez le surveillant maintenant : il faut libérer de l'espace sur le disque.</translation>
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
        <translation type="unfinished" />
    </message>
    <message>
        <source>Test file</source>
        <translation>Fichier d'épreuve</translation>
    </message>
    <message>
        <source>The answers are complete and will be scored later.</source>
        <translation>Les réponses sont complètes et seront notées plus tard.</translation>
    </message>
    <message>
        <source>The answers are here, but cannot be opened without it.</source>
        <translation>Les réponses sont ici, mais ne s'ouvrent pas sans elle.</translation>
    </message>
    <message>
        <source>The computer showed somebody else.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The connection broke off.</source>
        <translation>La connexion s'est rompue.</translation>
    </message>
    <message>
        <source>The connection is not secure: the server's certificate does not fit.</source>
        <translation>La connexion n'est pas sûre : le certificat du serveur ne convient pas.</translation>
    </message>
    <message>
        <source>The date or time is outside the sitting.</source>
        <translation>La date ou l'heure est hors de la session.</translation>
    </message>
    <message>
        <source>The disk cannot be written to</source>
        <translation type="unfinished" />
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
        <source>The file holds no key of this kind.</source>
        <translation>Le fichier ne contient pas de clé de ce type.</translation>
    </message>
    <message>
        <source>The file is signed by somebody this computer does not trust yet.</source>
        <translation>Le fichier est signé par quelqu'un que cet ordinateur ne connaît pas encore.</translation>
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
        <translation type="unfinished" />
    </message>
    <message>
        <source>The issuer is not known here</source>
        <translation>L'émetteur n'est pas connu ici</translation>
    </message>
    <message>
        <source>The key to the stored answers is missing</source>
        <translation>La clé des réponses gardées manque</translation>
    </message>
    <message>
        <source>The last answer is not saved. Carrel keeps trying.</source>
        <translation>La dernière réponse n'est pas sauvegardée. Carrel continue d'essayer.</translation>
    </message>
    <message>
        <source>The least time here is not over yet.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The list of tests cannot be used</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The next attempt must wait</source>
        <translation>La prochaine tentative doit attendre</translation>
    </message>
    <message>
        <source>The proctor has ended your test</source>
        <translation>Le surveillant a mis fin à votre épreuve</translation>
    </message>
    <message>
        <source>The proctor takes the answers from this computer afterwards.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The receipt is not saved</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The receipt is saved</source>
        <translation type="unfinished" />
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
        <source>The record that the test was left is not.</source>
        <translation>La mention de la sortie ne l'est pas.</translation>
    </message>
    <message>
        <source>The record's signature does not hold</source>
        <translation>La signature du journal ne tient pas</translation>
    </message>
    <message>
        <source>The score cannot be worked out here</source>
        <translation>Le total ne peut pas être calculé ici</translation>
    </message>
    <message>
        <source>The screen goes dark</source>
        <translation>L'écran s'éteint</translation>
    </message>
    <message>
        <source>The screen is too small for the test.</source>
        <translation>L'écran est trop petit pour l'épreuve.</translation>
    </message>
    <message>
        <source>The screen may go dark</source>
        <translation>L'écran peut s'éteindre</translation>
    </message>
    <message>
        <source>The screen will be locked for the test</source>
        <translation>L'écran sera verrouillé pour l'épreuve</translation>
    </message>
    <message>
        <source>The screen will not go dark during the test</source>
        <translation>L'écran ne s'éteindra pas pendant l'épreuve</translation>
    </message>
    <message>
        <source>The server asks us to wait a little.</source>
        <translation>Le serveur nous demande d'attendre un peu.</translation>
    </message>
    <message>
        <source>The server could not confirm that this computer holds its own key.</source>
        <translation>Le serveur n'a pas pu confirmer que cet ordinateur détient sa propre clé.</translation>
    </message>
    <message>
        <source>The server could not confirm that this computer sent it.</source>
        <translation>Le serveur n'a pas pu confirmer que cet ordinateur l'a envoyé.</translation>
    </message>
    <message>
        <source>The server could not match what was sent with what it holds.</source>
        <translation>Le serveur n'a pas pu accorder ce qui a été envoyé avec ce qu'il détient.</translation>
    </message>
    <message>
        <source>The server could not read what was sent.</source>
        <translation>Le serveur n'a pas pu lire ce qui a été envoyé.</translation>
    </message>
    <message>
        <source>The server did not accept this</source>
        <translation>Le serveur ne l'a pas accepté</translation>
    </message>
    <message>
        <source>The server did not answer in time.</source>
        <translation>Le serveur n'a pas répondu à temps.</translation>
    </message>
    <message>
        <source>The server does not accept this computer</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The server does not accept this computer. Answers are kept here.</source>
        <translation>Le serveur n'accepte pas cet ordinateur. Les réponses sont gardées ici.</translation>
    </message>
    <message>
        <source>The server does not know this computer any more.</source>
        <translation>Le serveur ne connaît plus cet ordinateur.</translation>
    </message>
    <message>
        <source>The server has no such thing.</source>
        <translation>Le serveur n'a rien de tel.</translation>
    </message>
    <message>
        <source>The server has not been set up.</source>
        <translation>Le serveur n'a pas été préparé.</translation>
    </message>
    <message>
        <source>The server has shut this computer out.</source>
        <translation>Le serveur a exclu cet ordinateur.</translation>
    </message>
    <message>
        <source>The server holds another history of this computer. It may have been copied or restored.</source>
        <translation>Le serveur détient une autre histoire de cet ordinateur. Il a pu être copié ou restauré.</translation>
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
        <source>The server's address is not known on this network.</source>
        <translation>L'adresse du serveur n'est pas connue sur ce réseau.</translation>
    </message>
    <message>
        <source>The server's address was found, but nothing answered there.</source>
        <translation>L'adresse du serveur a été trouvée, mais rien n'y a répondu.</translation>
    </message>
    <message>
        <source>The server's disk is full.</source>
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
        <translation>La session n'est pas encore ouverte</translation>
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
        <source>The test asks for more than this computer can do.</source>
        <translation>L'épreuve demande plus que cet ordinateur ne peut.</translation>
    </message>
    <message>
        <source>The test can be taken. An administrator can set up a key store later.</source>
        <translation>L'épreuve peut avoir lieu. Un administrateur pourra installer un coffre à clés plus tard.</translation>
    </message>
    <message>
        <source>The test cannot be opened this way</source>
        <translation>L'épreuve ne peut pas être ouverte ainsi</translation>
    </message>
    <message>
        <source>The test file cannot be used</source>
        <translation>Le fichier d'épreuve ne peut pas servir</translation>
    </message>
    <message>
        <source>The test file has not arrived.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The test file is damaged</source>
        <translation>Le fichier d'épreuve est endommagé</translation>
    </message>
    <message>
        <source>The test file is missing, damaged or not trusted.</source>
        <translation>Le fichier d'épreuve manque, est endommagé ou n'est pas reconnu.</translation>
    </message>
    <message>
        <source>The test file is not safe</source>
        <translation>Le fichier d'épreuve n'est pas sûr</translation>
    </message>
    <message>
        <source>The test file is too large</source>
        <translation>Le fichier d'épreuve est trop grand</translation>
    </message>
    <message>
        <source>The test file needs a newer version</source>
        <translation>Le fichier d'épreuve demande une version plus récente</translation>
    </message>
    <message>
        <source>The test file was changed</source>
        <translation>Le fichier d'épreuve a été modifié</translation>
    </message>
    <message>
        <source>The test goes on</source>
        <translation>L'épreuve reprend</translation>
    </message>
    <message>
        <source>The test goes on where it stopped</source>
        <translation>L'épreuve reprend où elle s'est arrêtée</translation>
    </message>
    <message>
        <source>The test holds something that is not well formed.</source>
        <translation>L'épreuve contient quelque chose de mal formé.</translation>
    </message>
    <message>
        <source>The test is answered in order.</source>
        <translation>L'épreuve se fait dans l'ordre.</translation>
    </message>
    <message>
        <source>The test is not in a state that allows it. Nothing has changed.</source>
        <translation>L'état de l'épreuve ne le permet pas. Rien n'a changé.</translation>
    </message>
    <message>
        <source>The test shows on one of them.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The test was closed for {gap}.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The test was ended with the answers you had given. All of them are kept.</source>
        <translation>L'épreuve a pris fin avec les réponses que vous aviez données. Toutes sont gardées.</translation>
    </message>
    <message>
        <source>The test was not started and nothing was changed.</source>
        <translation>L'épreuve n'a pas commencé et rien n'a été modifié.</translation>
    </message>
    <message>
        <source>The test works without it, and answers are kept here.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The test works without it. Answers are sent later.</source>
        <translation>L'épreuve fonctionne sans lui. Les réponses sont envoyées plus tard.</translation>
    </message>
    <message>
        <source>The test works without one. Answers stay on this computer.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The test's rules do not allow it.</source>
        <translation>Les règles de l'épreuve ne le permettent pas.</translation>
    </message>
    <message>
        <source>The test's time is measured apart from it and stays fair.</source>
        <translation>Le temps de l'épreuve se mesure à part et reste juste.</translation>
    </message>
    <message>
        <source>The text is not what a receipt's QR code says.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The time for this question is over</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The time is over</source>
        <translation>Le temps est écoulé</translation>
    </message>
    <message>
        <source>The work goes on without it. Nothing is lost.</source>
        <translation>Le travail continue sans elle. Rien n'est perdu.</translation>
    </message>
    <message>
        <source>There are too many marks here, or the notes are too long. What was marked before is kept.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>There is enough for this test.</source>
        <translation>Il y en a assez pour cette épreuve.</translation>
    </message>
    <message>
        <source>There is nothing to sign in to yet.</source>
        <translation>Il n'y a encore rien à quoi se connecter.</translation>
    </message>
    <message>
        <source>This answer cannot be checked now</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>This answer could not be taken</source>
        <translation>Cette réponse n'a pas pu être prise</translation>
    </message>
    <message>
        <source>This cannot be done</source>
        <translation>Cela n'est pas possible</translation>
    </message>
    <message>
        <source>This cannot be done now</source>
        <translation>Cela n'est pas possible maintenant</translation>
    </message>
    <message>
        <source>This code does not open the test</source>
        <translation>Ce code n'ouvre pas l'épreuve</translation>
    </message>
    <message>
        <source>This computer cannot be locked as the test asks</source>
        <translation>Cet ordinateur ne peut pas être verrouillé comme l'épreuve le demande</translation>
    </message>
    <message>
        <source>This computer holds none that you may take.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>This computer is known to the server with another key.</source>
        <translation>Le serveur connaît cet ordinateur avec une autre clé.</translation>
    </message>
    <message>
        <source>This computer needs attention</source>
        <translation>Cet ordinateur demande de l'attention</translation>
    </message>
    <message>
        <source>This could not be marked</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>This enrolment code is not known, was used before, or has run out.</source>
        <translation>Ce code d'inscription n'est pas connu, a déjà servi ou a expiré.</translation>
    </message>
    <message>
        <source>This file cannot be read</source>
        <translation>Ce fichier ne peut pas être lu</translation>
    </message>
    <message>
        <source>This is not a receipt</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>This is not an enrolment code.</source>
        <translation>Ce n'est pas un code d'inscription.</translation>
    </message>
    <message>
        <source>This number is not on the list</source>
        <translation>Ce numéro n'est pas sur la liste</translation>
    </message>
    <message>
        <source>This question cannot be opened from here</source>
        <translation>Cette question ne peut pas être ouverte d'ici</translation>
    </message>
    <message>
        <source>This question needs an answer</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>This question was checked</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>This section is locked</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>This sound cannot be played</source>
        <translation>Ce son ne peut pas être lu</translation>
    </message>
    <message>
        <source>This system has no usable key store. Only this user can read the file.</source>
        <translation>Ce système n'a pas de coffre à clés utilisable. Seul cet utilisateur peut lire le fichier.</translation>
    </message>
    <message>
        <source>This test asks for spoken answers.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>To sit a test, use Sign in.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Too many tries</source>
        <translation>Trop d'essais</translation>
    </message>
    <message>
        <source>Try again in {time}.</source>
        <translation>Réessayez dans {time}.</translation>
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
        <source>What is left of it is kept on this computer.</source>
        <translation>Ce qui en reste est gardé sur cet ordinateur.</translation>
    </message>
    <message>
        <source>What is stored on this computer is untouched.</source>
        <translation>Ce qui est gardé sur cet ordinateur est intact.</translation>
    </message>
    <message>
        <source>What was answered before is kept.</source>
        <translation>Ce qui a été répondu avant est gardé.</translation>
    </message>
    <message>
        <source>What you answered before is kept. The test goes on.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Works, with room to spare</source>
        <translation>Fonctionne, avec de la marge</translation>
    </message>
    <message>
        <source>Wrong</source>
        <translation>Fausse</translation>
    </message>
    <message>
        <source>You are not signed in</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>You have left it, and it does not open again. Its answers are kept.</source>
        <translation type="unfinished" />
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
        <translation>Vos réponses jusqu'à ce moment sont gardées.</translation>
    </message>
    <message>
        <source>Your test is submitted</source>
        <translation>Votre épreuve est remise</translation>
    </message>
</context>
<context>
    <name>time_words</name>
    <message>
        <source>Answer it, then submit.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>It asks for more than you have chosen.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>It may not be left out.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>It opens when you get there.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Its answers are kept. You are now at the next open question.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Its time is over. What you answered is kept.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Locked</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Locked: you have left it, and it does not open again. What you answered is kept.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Not yet open</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Of that time {back} were given back.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Passed</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Question {number} is not complete</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Question {number} needs an answer</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>That time counts as test time.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>That time was given back.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The test goes on</source>
        <translation>L'épreuve reprend</translation>
    </message>
    <message>
        <source>The test was paused for {length}.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The time for {place} is over</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The time is over. What you answer now is kept and marked as late.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Time over</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>You can in {wait}.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>You cannot come back to it: answer it, then go on.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>You cannot go on yet</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>You cannot submit yet</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>You have been given more time</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>You have gone past it, and there is no way back. What you answered is kept.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>You have {left} left for {place}, and {whole} for the whole test.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>You have {left} left for {place}.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>You have {left} left.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Your break lasted {length}. The clock was stopped.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>the whole test</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>this part</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>this question</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>this section</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{length} more.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{time} left</source>
        <translation>Il reste {time}</translation>
    </message>
    <message>
        <source>{time} left for {place}</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>words</name>
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
        <translation type="unfinished">
            <numerusform />
            <numerusform />
        </translation>
    </message>
    <message numerus="yes">
        <source>%n attempts</source>
        <translation type="unfinished">
            <numerusform />
            <numerusform />
        </translation>
    </message>
    <message numerus="yes">
        <source>%n breaks</source>
        <translation type="unfinished">
            <numerusform />
            <numerusform />
        </translation>
    </message>
    <message numerus="yes">
        <source>%n characters</source>
        <translation type="unfinished">
            <numerusform />
            <numerusform />
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lines</source>
        <translation type="unfinished">
            <numerusform />
            <numerusform />
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more times</source>
        <translation type="unfinished">
            <numerusform />
            <numerusform />
        </translation>
    </message>
    <message numerus="yes">
        <source>%n practice tests are here.</source>
        <translation type="unfinished">
            <numerusform />
            <numerusform />
        </translation>
    </message>
    <message numerus="yes">
        <source>%n times</source>
        <translation type="unfinished">
            <numerusform />
            <numerusform />
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answers are not on the disk yet</source>
        <translation>
            <numerusform>%n réponse n'est pas encore sur le disque</numerusform>
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
