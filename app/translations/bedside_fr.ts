<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>Bedside</name>
    <message>
        <source>Capital letters</source>
        <translation>Majuscules</translation>
    </message>
    <message>
        <source>Figures and signs</source>
        <translation>Chiffres et signes</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Espace</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Effacer</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>Hide the keyboard</source>
        <translation>Masquer le clavier</translation>
    </message>
    <message>
        <source>Show Bedside</source>
        <translation>Afficher Bedside</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quitter</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Vous</translation>
    </message>
    <message>
        <source>Correct this source</source>
        <translation>Corriger cette source</translation>
    </message>
    <message>
        <source>Who answers from them</source>
        <translation>Qui répond à partir d&apos;eux</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Documents</translation>
    </message>
    <message>
        <source>Chosen answers</source>
        <translation>Réponses choisies</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Question</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Réponse</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Document</translation>
    </message>
    <message>
        <source>Chosen by</source>
        <translation>Choisie par</translation>
    </message>
    <message>
        <source>Sentences that were chosen for a question, in a transcript or while trying a persona. Whoever asks the same gets them; without a choice, search decides.</source>
        <translation>Phrases choisies pour une question, dans une transcription ou en essayant un personnage. Qui demande la même chose les reçoit ; sans choix, la recherche décide.</translation>
    </message>
    <message>
        <source>Let search decide</source>
        <translation>Laisser la recherche décider</translation>
    </message>
    <message>
        <source>Let search decide for {count} questions?</source>
        <translation>Laisser la recherche décider pour {count} questions ?</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
    <message>
        <source>Films</source>
        <translation>Films</translation>
    </message>
    <message>
        <source>Film</source>
        <translation>Film</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Images</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Reste</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>Demandé</translation>
    </message>
    <message>
        <source>Make what waits</source>
        <translation>Faire ce qui attend</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Give it up</source>
        <translation>Abandonner</translation>
    </message>
    <message>
        <source>A script&apos;s file</source>
        <translation>Le fichier d&apos;un script</translation>
    </message>
    <message>
        <source>Script</source>
        <translation>Script</translation>
    </message>
    <message>
        <source>Open …</source>
        <translation>Ouvrir…</translation>
    </message>
    <message>
        <source>Put among the jobs …</source>
        <translation>Mettre en file…</translation>
    </message>
    <message>
        <source>Scene</source>
        <translation>Scène</translation>
    </message>
    <message>
        <source>Where in the scene</source>
        <translation>Où dans la scène</translation>
    </message>
    <message>
        <source>What the scene looks like</source>
        <translation>À quoi ressemble la scène</translation>
    </message>
    <message>
        <source>A script</source>
        <translation>Un script</translation>
    </message>
    <message>
        <source>Give “{name}” up?</source>
        <translation>Renoncer à « {name} » ?</translation>
    </message>
    <message>
        <source>It stays in the list and can be tried again from its beginning.</source>
        <translation>Il reste dans la liste et peut être réessayé depuis le début.</translation>
    </message>
    <message>
        <source>Making films</source>
        <translation>Création des films</translation>
    </message>
    <message>
        <source>Where to write the film</source>
        <translation>Où écrire le film</translation>
    </message>
    <message>
        <source>Scene {number}</source>
        <translation>Scène {number}</translation>
    </message>
    <message>
        <source>{seconds} seconds</source>
        <translation>{seconds} secondes</translation>
    </message>
    <message>
        <source>being made</source>
        <translation>en cours</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>en pause</translation>
    </message>
    <message>
        <source>done</source>
        <translation>fait</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>échoué</translation>
    </message>
    <message>
        <source>given up</source>
        <translation>abandonné</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Étiquettes</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Ajouté</translation>
    </message>
    <message>
        <source>Tags, with commas between them</source>
        <translation>Étiquettes, séparées par des virgules</translation>
    </message>
    <message>
        <source>Tags of this document</source>
        <translation>Étiquettes de ce document</translation>
    </message>
    <message>
        <source>Set tags</source>
        <translation>Étiqueter</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Go on reading</source>
        <translation>Continuer la lecture</translation>
    </message>
    <message>
        <source>Ask as a visitor would</source>
        <translation>Demandez comme un visiteur</translation>
    </message>
    <message>
        <source>A question to the documents</source>
        <translation>Une question aux documents</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Chercher</translation>
    </message>
    <message>
        <source>What would be found</source>
        <translation>Ce qui serait trouvé</translation>
    </message>
    <message>
        <source>Reading {document}, page {done} of {total}</source>
        <translation>Lecture de {document}, page {done} sur {total}</translation>
    </message>
    <message>
        <source>Reading documents</source>
        <translation>Lecture des documents</translation>
    </message>
    <message>
        <source>Documents to add</source>
        <translation>Documents à ajouter</translation>
    </message>
    <message>
        <source>Nobody yet</source>
        <translation>Personne encore</translation>
    </message>
    <message>
        <source>Remove {count} documents?</source>
        <translation>Retirer {count} documents ?</translation>
    </message>
    <message>
        <source>Remove “{name}”?</source>
        <translation>Retirer « {name} » ?</translation>
    </message>
    <message>
        <source>Looking …</source>
        <translation>Recherche…</translation>
    </message>
    <message>
        <source>Add documents …</source>
        <translation>Ajouter des documents…</translation>
    </message>
    <message>
        <source>Drop documents or folders here: PDF, Word, slides, tables, pictures, text.</source>
        <translation>Déposez ici des documents ou des dossiers : PDF, Word, diapositives, tableaux, images, texte.</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Ce qui a été trouvé</translation>
    </message>
    <message>
        <source>Nothing was found.</source>
        <translation>Rien n&apos;a été trouvé.</translation>
    </message>
    <message>
        <source>page {number}</source>
        <translation>page {number}</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>en attente</translation>
    </message>
    <message>
        <source>being read</source>
        <translation>en lecture</translation>
    </message>
    <message>
        <source>not read</source>
        <translation>non lu</translation>
    </message>
    <message>
        <source>Source: {title}, {place}</source>
        <translation>Source : {title}, {place}</translation>
    </message>
    <message>
        <source>What was said</source>
        <translation>Ce qui a été dit</translation>
    </message>
    <message>
        <source>Your own picture</source>
        <translation>Votre propre image</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>Caméra</translation>
    </message>
    <message>
        <source>Waiting for the camera …</source>
        <translation>En attente de la caméra…</translation>
    </message>
    <message>
        <source>Light: not known yet</source>
        <translation>Lumière : pas encore connue</translation>
    </message>
    <message>
        <source>Camera and light</source>
        <translation>Caméra et lumière</translation>
    </message>
    <message>
        <source>Microphone</source>
        <translation>Micro</translation>
    </message>
    <message>
        <source>How loud you are</source>
        <translation>Le volume de votre voix</translation>
    </message>
    <message>
        <source>Say a few words</source>
        <translation>Dites quelques mots</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>Haut-parleur</translation>
    </message>
    <message>
        <source>Not tried yet</source>
        <translation>Pas encore essayé</translation>
    </message>
    <message>
        <source>Play a test tone</source>
        <translation>Jouer un son d’essai</translation>
    </message>
    <message>
        <source>The system&apos;s own</source>
        <translation>Celui du système</translation>
    </message>
    <message>
        <source>There is no camera. You can go on without one.</source>
        <translation>Il n’y a pas de caméra. Vous pouvez continuer sans.</translation>
    </message>
    <message>
        <source>I can hear you</source>
        <translation>Je vous entends</translation>
    </message>
    <message>
        <source>I can see you</source>
        <translation>Je vous vois</translation>
    </message>
    <message>
        <source>The camera works. I see nobody yet.</source>
        <translation>La caméra fonctionne. Je ne vois encore personne.</translation>
    </message>
    <message>
        <source>It is dark. More light from the front would help.</source>
        <translation>Il fait sombre. Plus de lumière de face aiderait.</translation>
    </message>
    <message>
        <source>It is too bright. Turn away from the window.</source>
        <translation>C’est trop clair. Tournez le dos à la fenêtre.</translation>
    </message>
    <message>
        <source>The light is good</source>
        <translation>La lumière est bonne</translation>
    </message>
    <message>
        <source>Voice</source>
        <translation>Voix</translation>
    </message>
    <message>
        <source>Good morning. The clinic is open from 9 a.m. to 1 p.m.</source>
        <translation>Good morning. The clinic is open from 9 a.m. to 1 p.m.</translation>
    </message>
    <message>
        <source>Words to hear</source>
        <translation>Mots à écouter</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Vitesse</translation>
    </message>
    <message>
        <source>Listen</source>
        <translation>Écouter</translation>
    </message>
    <message>
        <source>How words are said</source>
        <translation>Comment les mots se disent</translation>
    </message>
    <message>
        <source>Word</source>
        <translation>Mot</translation>
    </message>
    <message>
        <source>Said like</source>
        <translation>Se dit comme</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Comment</translation>
    </message>
    <message>
        <source>Word, such as Nguyen</source>
        <translation>Mot, comme Nguyen</translation>
    </message>
    <message>
        <source>Said like, such as win</source>
        <translation>Se dit comme, par exemple win</translation>
    </message>
    <message>
        <source>How it is written</source>
        <translation>Comment c&apos;est écrit</translation>
    </message>
    <message>
        <source>other letters</source>
        <translation>autres lettres</translation>
    </message>
    <message>
        <source>sounds (IPA)</source>
        <translation>sons (API)</translation>
    </message>
    <message>
        <source>Listen to this word</source>
        <translation>Écouter ce mot</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Garder</translation>
    </message>
    <message>
        <source>Playing …</source>
        <translation>Lecture…</translation>
    </message>
    <message>
        <source>{seconds} s, on this machine.</source>
        <translation>{seconds} s, sur cet appareil.</translation>
    </message>
    <message>
        <source>not on this machine</source>
        <translation>pas sur cet appareil</translation>
    </message>
    <message>
        <source>No sound: there is no speaker that works.</source>
        <translation>Pas de son : aucun haut-parleur ne fonctionne.</translation>
    </message>
    <message>
        <source>Played. Did you hear two notes?</source>
        <translation>Joué. Avez-vous entendu deux notes ?</translation>
    </message>
    <message>
        <source>No microphone works. You can write instead.</source>
        <translation>Aucun micro ne fonctionne. Vous pouvez écrire.</translation>
    </message>
    <message>
        <source>Start talking</source>
        <translation>Commencer à parler</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Bundle: {name}</source>
        <translation>Paquet : {name}</translation>
    </message>
    <message>
        <source>Leave without saving?</source>
        <translation>Quitter sans enregistrer ?</translation>
    </message>
    <message>
        <source>What you have changed here is not saved and would be lost.</source>
        <translation>Ce que vous avez changé ici n’est pas enregistré et serait perdu.</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Quitter</translation>
    </message>
    <message>
        <source>Can we hear and see each other?</source>
        <translation>Nous entendons-nous et nous voyons-nous ?</translation>
    </message>
    <message>
        <source>{name}, a computer-made face</source>
        <translation>{name}, un visage créé par ordinateur</translation>
    </message>
    <message>
        <source>Mute</source>
        <translation>Couper le micro</translation>
    </message>
    <message>
        <source>Hold to talk</source>
        <translation>Maintenir pour parler</translation>
    </message>
    <message>
        <source>Hold this, or the F8 key, while you speak.</source>
        <translation>Maintenez ceci, ou la touche F8, pendant que vous parlez.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Captions</source>
        <translation>Sous-titres</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Taille du texte</translation>
    </message>
    <message>
        <source>Text size, now {size} %</source>
        <translation>Taille du texte, actuellement {size} %</translation>
    </message>
    <message>
        <source>What I see</source>
        <translation>Ce que je vois</translation>
    </message>
    <message>
        <source>Call staff</source>
        <translation>Appeler le personnel</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Terminer</translation>
    </message>
    <message>
        <source>Talk with the persona as it stands in the editor, before it is live.</source>
        <translation>Parlez avec le personnage tel qu&apos;il est dans l&apos;éditeur, avant de l&apos;activer.</translation>
    </message>
    <message>
        <source>What you ask</source>
        <translation>Ce que vous demandez</translation>
    </message>
    <message>
        <source>A visitor is here. End the visit first.</source>
        <translation>Un visiteur est là. Terminez d&apos;abord la visite.</translation>
    </message>
    <message>
        <source>Nothing of this conversation was kept.</source>
        <translation>Rien de cette conversation n&apos;a été gardé.</translation>
    </message>
    <message>
        <source>This is the draft. Nothing of it is kept.</source>
        <translation>C&apos;est le brouillon. Rien n&apos;en est gardé.</translation>
    </message>
    <message>
        <source>The question</source>
        <translation>La question</translation>
    </message>
    <message>
        <source>What it stands on is wrong</source>
        <translation>Ce sur quoi elle repose est faux</translation>
    </message>
    <message>
        <source>That document is not in the store: it lies in the persona&apos;s own folder.</source>
        <translation>Ce document n&apos;est pas dans le magasin : il est dans le dossier du personnage.</translation>
    </message>
    <message>
        <source>Or another sentence answers this question</source>
        <translation>Ou une autre phrase répond à cette question</translation>
    </message>
    <message>
        <source>Corrected. The next answer says it so.</source>
        <translation>Corrigé. La prochaine réponse le dira ainsi.</translation>
    </message>
    <message>
        <source>This one</source>
        <translation>Celle-ci</translation>
    </message>
    <message>
        <source>This one: {words}</source>
        <translation>Celle-ci : {words}</translation>
    </message>
    <message>
        <source>Chosen. Whoever asks this gets that answer from now on.</source>
        <translation>Choisie. Qui demande cela reçoit désormais cette réponse.</translation>
    </message>
    <message>
        <source>The words of the source</source>
        <translation>Les mots de la source</translation>
    </message>
    <message>
        <source>Or write here …</source>
        <translation>Ou écrivez ici…</translation>
    </message>
    <message>
        <source>Write to {name}</source>
        <translation>Écrire à {name}</translation>
    </message>
    <message>
        <source>Send what you wrote</source>
        <translation>Envoyer ce que vous avez écrit</translation>
    </message>
    <message>
        <source>Unmute</source>
        <translation>Rétablir le micro</translation>
    </message>
    <message>
        <source>One moment, please …</source>
        <translation>Un instant, s’il vous plaît…</translation>
    </message>
    <message>
        <source>Go ahead, I am listening</source>
        <translation>Allez-y, je vous écoute</translation>
    </message>
    <message>
        <source>I am listening …</source>
        <translation>Je vous écoute…</translation>
    </message>
    <message>
        <source>{name} is thinking …</source>
        <translation>{name} réfléchit…</translation>
    </message>
    <message>
        <source>{name} is speaking</source>
        <translation>{name} parle</translation>
    </message>
    <message>
        <source>Please write your question</source>
        <translation>Écrivez votre question, s’il vous plaît</translation>
    </message>
    <message>
        <source>You are muted. Write, or hold to talk</source>
        <translation>Votre micro est coupé. Écrivez, ou maintenez pour parler</translation>
    </message>
    <message>
        <source>One moment, please. I am starting again …</source>
        <translation>Un instant, s’il vous plaît. Je redémarre…</translation>
    </message>
    <message>
        <source>Calling staff …</source>
        <translation>Appel du personnel…</translation>
    </message>
    <message>
        <source>Staff have been told. Please stay here.</source>
        <translation>Le personnel est prévenu. Restez ici, s’il vous plaît.</translation>
    </message>
    <message>
        <source>A chime is sounding here. If nobody comes, please go to the desk.</source>
        <translation>Un signal retentit ici. Si personne ne vient, allez à l’accueil, s’il vous plaît.</translation>
    </message>
    <message>
        <source>I could not reach anybody. Please go to the desk.</source>
        <translation>Je n’ai pu joindre personne. Allez à l’accueil, s’il vous plaît.</translation>
    </message>
    <message>
        <source>I will be right back. What you said is still here.</source>
        <translation>Je reviens tout de suite. Ce que vous avez dit est encore là.</translation>
    </message>
    <message>
        <source>I cannot talk at the moment. Please go to the desk.</source>
        <translation>Je ne peux pas parler pour le moment. Allez à l’accueil, s’il vous plaît.</translation>
    </message>
    <message>
        <source>I cannot hear you at the moment. You can write to me.</source>
        <translation>Je ne vous entends pas pour le moment. Vous pouvez m’écrire.</translation>
    </message>
    <message>
        <source>You may not hear me at the moment. My words are written here.</source>
        <translation>Vous ne m’entendez peut-être pas. Mes paroles sont écrites ici.</translation>
    </message>
    <message>
        <source>Time to the first word of each answer, by stage</source>
        <translation>Délai jusqu’au premier mot de chaque réponse, par étape</translation>
    </message>
    <message>
        <source>Frames a second</source>
        <translation>Images par seconde</translation>
    </message>
    <message>
        <source>Memory of the engine</source>
        <translation>Mémoire du moteur</translation>
    </message>
    <message>
        <source>End of speech to first sound</source>
        <translation>De la fin de la parole au premier son</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Mémoire</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Appareil</translation>
    </message>
    <message>
        <source>What runs on what</source>
        <translation>Ce qui s’exécute sur quoi</translation>
    </message>
    <message>
        <source>Last start</source>
        <translation>Dernier démarrage</translation>
    </message>
    <message>
        <source>What went wrong</source>
        <translation>Ce qui n’a pas marché</translation>
    </message>
    <message>
        <source>Save a support bundle</source>
        <translation>Enregistrer un dossier d’assistance</translation>
    </message>
    <message>
        <source>Diagnostics</source>
        <translation>Diagnostic</translation>
    </message>
    <message>
        <source>Stage (ms)</source>
        <translation>Étape (ms)</translation>
    </message>
    <message>
        <source>Turns</source>
        <translation>Tours</translation>
    </message>
    <message>
        <source>Whole</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>Whole, over this device&apos;s life</source>
        <translation>Total, sur la vie de cet appareil</translation>
    </message>
    <message>
        <source>Nothing.</source>
        <translation>Rien.</translation>
    </message>
    <message>
        <source>Engine</source>
        <translation>Moteur</translation>
    </message>
    <message>
        <source>Engine restarts</source>
        <translation>Redémarrages du moteur</translation>
    </message>
    <message>
        <source>Engine: memory</source>
        <translation>Moteur : mémoire</translation>
    </message>
    <message>
        <source>Engine: processor</source>
        <translation>Moteur : processeur</translation>
    </message>
    <message>
        <source>One frame</source>
        <translation>Une image</translation>
    </message>
    <message>
        <source>Audio under-runs</source>
        <translation>Coupures audio</translation>
    </message>
    <message>
        <source>Microphone blocks lost</source>
        <translation>Blocs de micro perdus</translation>
    </message>
    <message>
        <source>Network connections</source>
        <translation>Connexions réseau</translation>
    </message>
    <message>
        <source>Screens: memory</source>
        <translation>Écrans : mémoire</translation>
    </message>
    <message>
        <source>Screens: processor</source>
        <translation>Écrans : processeur</translation>
    </message>
    <message>
        <source>Screens: longest pause</source>
        <translation>Écrans : plus longue pause</translation>
    </message>
    <message>
        <source>Memory free</source>
        <translation>Mémoire libre</translation>
    </message>
    <message>
        <source>Disk free</source>
        <translation>Disque libre</translation>
    </message>
    <message>
        <source>there</source>
        <translation>présent</translation>
    </message>
    <message>
        <source>gone</source>
        <translation>absent</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Système</translation>
    </message>
    <message>
        <source>starting</source>
        <translation>démarre</translation>
    </message>
    <message>
        <source>ready</source>
        <translation>prêt</translation>
    </message>
    <message>
        <source>cannot start</source>
        <translation>ne peut pas démarrer</translation>
    </message>
    <message>
        <source>on</source>
        <translation>activé</translation>
    </message>
    <message>
        <source>off</source>
        <translation>éteint</translation>
    </message>
    <message>
        <source>muted</source>
        <translation>coupé</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>not used now</source>
        <translation>pas utilisé maintenant</translation>
    </message>
    <message>
        <source>the engine&apos;s process</source>
        <translation>le processus du moteur</translation>
    </message>
    <message>
        <source>the first face drawn</source>
        <translation>le premier visage dessiné</translation>
    </message>
    <message>
        <source>ready for a conversation</source>
        <translation>prêt à converser</translation>
    </message>
    <message>
        <source>waiting for the end</source>
        <translation>attente de la fin</translation>
    </message>
    <message>
        <source>recognising</source>
        <translation>reconnaissance</translation>
    </message>
    <message>
        <source>wording</source>
        <translation>rédaction</translation>
    </message>
    <message>
        <source>voicing</source>
        <translation>voix</translation>
    </message>
    <message>
        <source>out</source>
        <translation>sortie</translation>
    </message>
    <message>
        <source>You are talking to a computer</source>
        <translation>Vous parlez à un ordinateur</translation>
    </message>
    <message>
        <source>Microphone is on</source>
        <translation>Micro activé</translation>
    </message>
    <message>
        <source>Microphone is muted</source>
        <translation>Micro coupé</translation>
    </message>
    <message>
        <source>No microphone</source>
        <translation>Pas de micro</translation>
    </message>
    <message>
        <source>Microphone is off</source>
        <translation>Micro éteint</translation>
    </message>
    <message>
        <source>Camera is on</source>
        <translation>Caméra allumée</translation>
    </message>
    <message>
        <source>No camera</source>
        <translation>Pas de caméra</translation>
    </message>
    <message>
        <source>Camera is off</source>
        <translation>Caméra éteinte</translation>
    </message>
    <message>
        <source>What is said is written down</source>
        <translation>Ce qui est dit est noté</translation>
    </message>
    <message>
        <source>A picture may be handed to staff</source>
        <translation>Une image peut être remise au personnel</translation>
    </message>
    <message>
        <source>Not recording</source>
        <translation>Pas d’enregistrement</translation>
    </message>
    <message>
        <source>A network connection is open</source>
        <translation>Une connexion réseau est ouverte</translation>
    </message>
    <message>
        <source>Nothing leaves this device</source>
        <translation>Rien ne quitte cet appareil</translation>
    </message>
    <message>
        <source>Are you still there?</source>
        <translation>Êtes-vous encore là ?</translation>
    </message>
    <message>
        <source>Yes, I am here</source>
        <translation>Oui, je suis là</translation>
    </message>
    <message>
        <source>No, end now</source>
        <translation>Non, terminer</translation>
    </message>
    <message>
        <source>In {seconds} seconds I will end the conversation and erase it.</source>
        <translation>Dans {seconds} secondes, je terminerai la conversation et l’effacerai.</translation>
    </message>
    <message>
        <source>No picture is kept.</source>
        <translation>Aucune image n’est conservée.</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>Sections</translation>
    </message>
    <message>
        <source>The persona&apos;s text</source>
        <translation>Le texte du personnage</translation>
    </message>
    <message>
        <source>Line {number}</source>
        <translation>Ligne {number}</translation>
    </message>
    <message>
        <source>This is not valid TOML: {why}.</source>
        <translation>Ce n’est pas du TOML valide : {why}.</translation>
    </message>
    <message>
        <source>Write: schema_version = {version}</source>
        <translation>Écrivez : schema_version = {version}</translation>
    </message>
    <message>
        <source>“{file}” does not exist in this persona&apos;s folder.</source>
        <translation>« {file} » n’existe pas dans le dossier de ce personnage.</translation>
    </message>
    <message>
        <source>{kind} = “{name}” is not on this machine.</source>
        <translation>{kind} = « {name} » n’est pas sur cette machine.</translation>
    </message>
    <message>
        <source>Unknown key. Did you mean “{near}”?</source>
        <translation>Clé inconnue. Vouliez-vous dire « {near} » ?</translation>
    </message>
    <message>
        <source>Unknown key. Known here: {known}.</source>
        <translation>Clé inconnue. Connues ici : {known}.</translation>
    </message>
    <message>
        <source>This has to be given.</source>
        <translation>Ceci est obligatoire.</translation>
    </message>
    <message>
        <source>This has to be a number.</source>
        <translation>Ce doit être un nombre.</translation>
    </message>
    <message>
        <source>This is true or false.</source>
        <translation>Ceci est true ou false.</translation>
    </message>
    <message>
        <source>This has to be text.</source>
        <translation>Ce doit être du texte.</translation>
    </message>
    <message>
        <source>This has to be a list.</source>
        <translation>Ce doit être une liste.</translation>
    </message>
    <message>
        <source>This has to be a table with keys of its own.</source>
        <translation>Ce doit être une table avec ses propres clés.</translation>
    </message>
    <message>
        <source>It may have {max_length} characters at most.</source>
        <translation>{max_length} caractères au plus.</translation>
    </message>
    <message>
        <source>There have to be {min_length} at least.</source>
        <translation>Il en faut au moins {min_length}.</translation>
    </message>
    <message>
        <source>There may be {max_length} at most.</source>
        <translation>Il peut y en avoir {max_length} au plus.</translation>
    </message>
    <message>
        <source>This may not be empty.</source>
        <translation>Ceci ne peut pas rester vide.</translation>
    </message>
    <message>
        <source>It has another form than this key needs: {pattern}</source>
        <translation>N’a pas la forme que demande cette clé : {pattern}</translation>
    </message>
    <message>
        <source>It has to be one of: {expected}.</source>
        <translation>Ce doit être l’un de : {expected}.</translation>
    </message>
    <message>
        <source>It has to be {ge} or more.</source>
        <translation>Ce doit être {ge} ou plus.</translation>
    </message>
    <message>
        <source>It has to be {le} or less.</source>
        <translation>Ce doit être {le} ou moins.</translation>
    </message>
    <message>
        <source>It has to be more than {gt}.</source>
        <translation>Ce doit être plus de {gt}.</translation>
    </message>
    <message>
        <source>It has to be less than {lt}.</source>
        <translation>Ce doit être moins de {lt}.</translation>
    </message>
    <message>
        <source>This has to be a whole number.</source>
        <translation>Ce doit être un nombre entier.</translation>
    </message>
    <message>
        <source>“{pattern}” is not a regular expression: {why}</source>
        <translation>« {pattern} » n’est pas une expression régulière : {why}</translation>
    </message>
    <message>
        <source>“{topic}” has to stand in it, for the heading of the answer.</source>
        <translation>Doit contenir « {topic} », pour le titre de la réponse.</translation>
    </message>
    <message>
        <source>“{phrase}” is too short to be told from other words; take two words.</source>
        <translation>« {phrase} » est trop court pour être distingué d’autres mots ; prenez deux mots.</translation>
    </message>
    <message>
        <source>push_to_talk and wake_phrase exclude each other; keep one of them.</source>
        <translation>push_to_talk et wake_phrase s’excluent ; gardez l’un des deux.</translation>
    </message>
    <message>
        <source>engagement = “{engagement}” needs words to say: give nudge.</source>
        <translation>engagement = « {engagement} » a besoin de mots : donnez nudge.</translation>
    </message>
    <message>
        <source>The tool “{name}” waits for “{when}”, which watch = “{watch}” forbids.</source>
        <translation>L’outil « {name} » attend « {when} », que watch = « {watch} » interdit.</translation>
    </message>
    <message>
        <source>Say how “{word}” is said: alias or phonemes, one of them.</source>
        <translation>Dites comment se prononce « {word} » : alias ou phonemes, l’un des deux.</translation>
    </message>
    <message>
        <source>“{name}” needs words that ask for it: give ask.</source>
        <translation>« {name} » a besoin de mots pour le demander : donnez ask.</translation>
    </message>
    <message>
        <source>Two tools are called “{name}”.</source>
        <translation>Deux outils s’appellent « {name} ».</translation>
    </message>
    <message>
        <source>Two guardrails are called “{name}”.</source>
        <translation>Deux garde-fous s’appellent « {name} ».</translation>
    </message>
    <message>
        <source>It looks for nothing: add patterns, examples or a prompt.</source>
        <translation>Il ne cherche rien : ajoutez patterns, examples ou un prompt.</translation>
    </message>
    <message>
        <source>action = “{action}” needs words: give say.</source>
        <translation>action = « {action} » a besoin de mots : donnez say.</translation>
    </message>
    <message>
        <source>options belong to type = “choice”, and it needs them.</source>
        <translation>options va avec type = « choice », qui en a besoin.</translation>
    </message>
    <message>
        <source>type = “code” needs a pattern, such as [A-Z]{2}[0-9]{6}</source>
        <translation>type = « code » a besoin d’un motif, comme [A-Z]{2}[0-9]{6}</translation>
    </message>
    <message>
        <source>least and most belong to type = “number”.</source>
        <translation>least et most vont avec type = « number ».</translation>
    </message>
    <message>
        <source>Say when to go there: equals, one_of, least or most.</source>
        <translation>Dites quand y aller : equals, one_of, least ou most.</translation>
    </message>
    <message>
        <source>Two outputs have the same name.</source>
        <translation>Deux sorties portent le même nom.</translation>
    </message>
    <message>
        <source>confirm names “{name}”, which is none of its outputs: {outputs}</source>
        <translation>confirm nomme « {name} », qui n’est aucune de ses sorties : {outputs}</translation>
    </message>
    <message>
        <source>Its braces do not fit together.</source>
        <translation>Ses accolades ne vont pas ensemble.</translation>
    </message>
    <message>
        <source>Two objectives are called “{name}”.</source>
        <translation>Deux objectifs s’appellent « {name} ».</translation>
    </message>
    <message>
        <source>The objective “{name}” goes on to “{goal}”, which there is not.</source>
        <translation>L’objectif « {name} » continue par « {goal} », qui n’existe pas.</translation>
    </message>
    <message>
        <source>No objective gives the variable “{name}”.</source>
        <translation>Aucun objectif ne donne la variable « {name} ».</translation>
    </message>
    <message>
        <source>The callback “{name}” is not a tool of this persona.</source>
        <translation>Le callback « {name} » n’est pas un outil de ce personnage.</translation>
    </message>
    <message>
        <source>does = “{does}” needs the key {key}.</source>
        <translation>does = « {does} » a besoin de la clé {key}.</translation>
    </message>
    <message>
        <source>does = “look_up” needs parameters: the columns to look in.</source>
        <translation>does = « look_up » a besoin de parameters : les colonnes où chercher.</translation>
    </message>
    <message>
        <source>It has effects outside: give confirm, or confirmed = false.</source>
        <translation>Il agit au-dehors : donnez confirm, ou confirmed = false.</translation>
    </message>
    <message>
        <source>Who it is</source>
        <translation>Qui c&apos;est</translation>
    </message>
    <message>
        <source>What it says</source>
        <translation>Ce qu&apos;il dit</translation>
    </message>
    <message>
        <source>As text</source>
        <translation>En texte</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versions</translation>
    </message>
    <message>
        <source>All personas</source>
        <translation>Tous les personnages</translation>
    </message>
    <message>
        <source>Save a version</source>
        <translation>Enregistrer une version</translation>
    </message>
    <message>
        <source>Put live</source>
        <translation>Activer</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparer</translation>
    </message>
    <message>
        <source>live</source>
        <translation>actif</translation>
    </message>
    <message>
        <source>as shipped</source>
        <translation>d&apos;origine</translation>
    </message>
    <message>
        <source>changed, not saved</source>
        <translation>modifié, non enregistré</translation>
    </message>
    <message>
        <source>Saved as version {number}. It is not live yet.</source>
        <translation>Enregistré comme version {number}. Elle n&apos;est pas encore active.</translation>
    </message>
    <message>
        <source>Version {number} is live.</source>
        <translation>La version {number} est active.</translation>
    </message>
    <message>
        <source>There is one version only: as it is shipped.</source>
        <translation>Il n&apos;y a qu&apos;une version : celle d&apos;origine.</translation>
    </message>
    <message>
        <source>What differs</source>
        <translation>Ce qui diffère</translation>
    </message>
    <message>
        <source>Put the older one live</source>
        <translation>Activer l&apos;ancienne</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>From {one} to {other}</source>
        <translation>De {one} à {other}</translation>
    </message>
    <message>
        <source>They are the same.</source>
        <translation>Elles sont identiques.</translation>
    </message>
    <message>
        <source>The camera is not open: I see nothing.</source>
        <translation>La caméra n’est pas ouverte : je ne vois rien.</translation>
    </message>
    <message>
        <source>I see a face.</source>
        <translation>Je vois un visage.</translation>
    </message>
    <message>
        <source>in the middle</source>
        <translation>au milieu</translation>
    </message>
    <message>
        <source>to the right of the middle</source>
        <translation>à droite du milieu</translation>
    </message>
    <message>
        <source>to the left of the middle</source>
        <translation>à gauche du milieu</translation>
    </message>
    <message>
        <source>I see a face. You look at me.</source>
        <translation>Je vois un visage. Vous me regardez.</translation>
    </message>
    <message>
        <source>It is {side} and fills {share} % of the picture&apos;s height.</source>
        <translation>Il est {side} et occupe {share} % de la hauteur de l’image.</translation>
    </message>
    <message>
        <source>I see nobody.</source>
        <translation>Je ne vois personne.</translation>
    </message>
    <message>
        <source>It is too dark: I see nothing.</source>
        <translation>Il fait trop sombre : je ne vois rien.</translation>
    </message>
    <message>
        <source>Something covers the camera: I see nothing.</source>
        <translation>Quelque chose couvre la caméra : je ne vois rien.</translation>
    </message>
    <message>
        <source>Now: {what}</source>
        <translation>En ce moment : {what}</translation>
    </message>
    <message>
        <source>As you spoke: {what}.</source>
        <translation>Pendant que vous parliez : {what}.</translation>
    </message>
    <message>
        <source>Your words, face and voice do not say the same.</source>
        <translation>Vos mots, votre visage et votre voix ne disent pas la même chose.</translation>
    </message>
    <message>
        <source>Outlines of your face</source>
        <translation>Contours de votre visage</translation>
    </message>
    <message>
        <source>I see {count} people.</source>
        <translation>Je vois {count} personnes.</translation>
    </message>
    <message>
        <source>Light: {share} %</source>
        <translation>Lumière : {share} %</translation>
    </message>
    <message>
        <source>I hear you speaking.</source>
        <translation>Je vous entends parler.</translation>
    </message>
    <message>
        <source>I hear nobody speaking.</source>
        <translation>Je n’entends personne parler.</translation>
    </message>
    <message>
        <source>The microphone is not open: I hear nothing.</source>
        <translation>Le micro n’est pas ouvert : je n’entends rien.</translation>
    </message>
    <message>
        <source>Staff only</source>
        <translation>Réservé au personnel</translation>
    </message>
    <message>
        <source>Transcripts</source>
        <translation>Transcriptions</translation>
    </message>
    <message>
        <source>Operators</source>
        <translation>Opérateurs</translation>
    </message>
    <message>
        <source>Audit log</source>
        <translation>Journal d&apos;audit</translation>
    </message>
    <message>
        <source>How long things are kept</source>
        <translation>Durées de conservation</translation>
    </message>
    <message>
        <source>Conversations</source>
        <translation>Conversations</translation>
    </message>
    <message>
        <source>Begun</source>
        <translation>Début</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Fin</translation>
    </message>
    <message>
        <source>Show more</source>
        <translation>En montrer plus</translation>
    </message>
    <message>
        <source>What was found out</source>
        <translation>Ce qui a été appris</translation>
    </message>
    <message>
        <source>Visitor</source>
        <translation>Visiteur</translation>
    </message>
    <message>
        <source>Source: {place}</source>
        <translation>Source : {place}</translation>
    </message>
    <message>
        <source>Delete {count} conversations?</source>
        <translation>Effacer {count} conversations ?</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rôle</translation>
    </message>
    <message>
        <source>The new operator&apos;s name</source>
        <translation>Nom du nouvel opérateur</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>Code PIN</translation>
    </message>
    <message>
        <source>PIN, six to twelve digits</source>
        <translation>Code PIN, six à douze chiffres</translation>
    </message>
    <message>
        <source>Give this PIN</source>
        <translation>Donner ce code PIN</translation>
    </message>
    <message>
        <source>Give this role</source>
        <translation>Donner ce rôle</translation>
    </message>
    <message>
        <source>Lock or unlock</source>
        <translation>Bloquer ou débloquer</translation>
    </message>
    <message>
        <source>New emergency code</source>
        <translation>Nouveau code d&apos;urgence</translation>
    </message>
    <message>
        <source>What they did stays in the audit log.</source>
        <translation>Ce qui a été fait reste dans le journal d&apos;audit.</translation>
    </message>
    <message>
        <source>Write this down and seal it, it is not shown again: {code}</source>
        <translation>Notez-le et scellez-le, il ne sera plus montré : {code}</translation>
    </message>
    <message>
        <source>To what</source>
        <translation>À quoi</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Qui</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>The store</source>
        <translation>Le stockage</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Ligne</translation>
    </message>
    <message>
        <source>All rows up to {number} are as they were written.</source>
        <translation>Toutes les lignes jusqu&apos;à {number} sont telles qu&apos;elles ont été écrites.</translation>
    </message>
    <message>
        <source>Verifying the audit log</source>
        <translation>Vérification du journal d’audit</translation>
    </message>
    <message>
        <source>Days that each kind of data is kept. 0: not beyond the session. Empty: until somebody deletes it.</source>
        <translation>Jours de conservation de chaque type de données. 0 : pas au-delà de la session. Vide : jusqu&apos;à ce que quelqu&apos;un les efface.</translation>
    </message>
    <message>
        <source>Answers to objectives</source>
        <translation>Réponses aux objectifs</translation>
    </message>
    <message>
        <source>Film jobs</source>
        <translation>Travaux vidéo</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Chiffres</translation>
    </message>
    <message>
        <source>People who were here</source>
        <translation>Personnes venues ici</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>Fixer</translation>
    </message>
    <message>
        <source>Set: {name}</source>
        <translation>Fixer : {name}</translation>
    </message>
    <message>
        <source>Keep it for a shorter time?</source>
        <translation>Le garder moins longtemps ?</translation>
    </message>
    <message>
        <source>Set and delete</source>
        <translation>Fixer et effacer</translation>
    </message>
    <message>
        <source>What is past its time is deleted at once; this cannot be undone.</source>
        <translation>Ce qui est échu est effacé aussitôt ; c&apos;est irréversible.</translation>
    </message>
    <message>
        <source>Set. {count} records were past their time.</source>
        <translation>Fixé. {count} enregistrements étaient échus.</translation>
    </message>
    <message>
        <source>until somebody deletes it</source>
        <translation>jusqu&apos;à ce que quelqu&apos;un l&apos;efface</translation>
    </message>
    <message>
        <source>not beyond the session</source>
        <translation>pas au-delà de la session</translation>
    </message>
    <message>
        <source>{days} days</source>
        <translation>{days} jours</translation>
    </message>
    <message>
        <source>active</source>
        <translation>actif</translation>
    </message>
    <message>
        <source>may not log in</source>
        <translation>ne peut pas entrer</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>This needs the role {role}.</source>
        <translation>Il faut pour cela le rôle {role}.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>documents</source>
        <translation>documents</translation>
    </message>
    <message>
        <source>passages</source>
        <translation>passages</translation>
    </message>
    <message>
        <source>memories</source>
        <translation>souvenirs</translation>
    </message>
    <message>
        <source>conversations</source>
        <translation>conversations</translation>
    </message>
    <message>
        <source>lines of what was said</source>
        <translation>lignes de paroles</translation>
    </message>
    <message>
        <source>answers to objectives</source>
        <translation>réponses aux objectifs</translation>
    </message>
    <message>
        <source>versions</source>
        <translation>versions</translation>
    </message>
    <message>
        <source>accounts</source>
        <translation>comptes</translation>
    </message>
    <message>
        <source>open sessions</source>
        <translation>sessions ouvertes</translation>
    </message>
    <message>
        <source>records</source>
        <translation>enregistrements</translation>
    </message>
    <message>
        <source>files</source>
        <translation>fichiers</translation>
    </message>
    <message>
        <source>pictures that were drawn</source>
        <translation>images déjà dessinées</translation>
    </message>
    <message>
        <source>backups, those of them without a passphrase</source>
        <translation>sauvegardes, celles sans phrase secrète</translation>
    </message>
    <message>
        <source>What cannot be read any more, and is not in the last good state, will be lost.</source>
        <translation>Ce qui ne peut plus être lu et n’est pas dans le dernier bon état sera perdu.</translation>
    </message>
    <message>
        <source>Nothing else goes with it.</source>
        <translation>Rien d&apos;autre ne part avec.</translation>
    </message>
    <message>
        <source>This will be lost: {what}.</source>
        <translation>Cela sera perdu : {what}.</translation>
    </message>
    <message>
        <source>viewer</source>
        <translation>lecteur</translation>
    </message>
    <message>
        <source>editor</source>
        <translation>éditeur</translation>
    </message>
    <message>
        <source>administrator</source>
        <translation>administrateur</translation>
    </message>
    <message>
        <source>Checking …</source>
        <translation>Vérification…</translation>
    </message>
    <message>
        <source>Back to visitors</source>
        <translation>Retour aux visiteurs</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>Personnel</translation>
    </message>
    <message>
        <source>Name or number of the next visitor</source>
        <translation>Nom ou numéro du prochain visiteur</translation>
    </message>
    <message>
        <source>It remembers this person from visit to visit. Whoever comes within the next five minutes is asked whether that is their name before anything is said. Leave it empty for a stranger.</source>
        <translation>Elle se souvient de cette personne d’une visite à l’autre. À qui vient dans les cinq prochaines minutes, il est demandé si c’est bien son nom avant que rien ne soit dit. Laissez vide pour un inconnu.</translation>
    </message>
    <message>
        <source>Who comes next?</source>
        <translation>Qui vient ensuite ?</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>Volume</translation>
    </message>
    <message>
        <source>Language of this device</source>
        <translation>Langue de cet appareil</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Apparence</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Contraste élevé</translation>
    </message>
    <message>
        <source>Less motion</source>
        <translation>Moins de mouvement</translation>
    </message>
    <message>
        <source>Captions from the start</source>
        <translation>Sous-titres dès le début</translation>
    </message>
    <message>
        <source>Use the microphone</source>
        <translation>Utiliser le micro</translation>
    </message>
    <message>
        <source>Use the camera</source>
        <translation>Utiliser la caméra</translation>
    </message>
    <message>
        <source>Wake up when a face comes near</source>
        <translation>Se réveiller quand un visage s’approche</translation>
    </message>
    <message>
        <source>Restart every night at</source>
        <translation>Redémarrer chaque nuit à</translation>
    </message>
    <message>
        <source>Where staff are to be found</source>
        <translation>Où trouver le personnel</translation>
    </message>
    <message>
        <source>It is held in memory only, until the next visitor comes.</source>
        <translation>Cela reste seulement en mémoire, jusqu&apos;au visiteur suivant.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>The time of the restart should look like 03:30, or be empty.</source>
        <translation>L’heure du redémarrage doit être de la forme 03:30, ou vide.</translation>
    </message>
    <message>
        <source>The name or the PIN is wrong. Try again.</source>
        <translation>Le nom ou le code PIN est faux. Réessayez.</translation>
    </message>
    <message>
        <source>A PIN has 6 to 12 digits. Choose another one.</source>
        <translation>Un code PIN a 6 à 12 chiffres. Choisissez-en un autre.</translation>
    </message>
    <message>
        <source>That PIN is easy to guess. Choose another one.</source>
        <translation>Ce code PIN est facile à deviner. Choisissez-en un autre.</translation>
    </message>
    <message>
        <source>Locked after too many tries. Try again in {minutes} minutes, or ask an administrator.</source>
        <translation>Verrouillé après trop d’essais. Réessayez dans {minutes} minutes, ou demandez à un administrateur.</translation>
    </message>
    <message>
        <source>{name} speaks and understands: {languages}. The screen speaks all of these.</source>
        <translation>{name} parle et comprend : {languages}. L’écran existe dans toutes ces langues.</translation>
    </message>
    <message>
        <source>That is not me</source>
        <translation>Ce n’est pas moi</translation>
    </message>
    <message>
        <source>Yes, I agree</source>
        <translation>Oui, d’accord</translation>
    </message>
    <message>
        <source>No, thank you</source>
        <translation>Non, merci</translation>
    </message>
    <message>
        <source>Before we talk</source>
        <translation>Avant de parler</translation>
    </message>
    <message>
        <source>Yes, but keep nothing</source>
        <translation>Oui, mais sans rien garder</translation>
    </message>
    <message>
        <source>Your name, if you like</source>
        <translation>Votre nom, si vous voulez</translation>
    </message>
    <message>
        <source>{name} is a computer</source>
        <translation>{name} est un ordinateur</translation>
    </message>
    <message>
        <source>Not a person. It answers from the clinic&apos;s own documents and can be wrong.</source>
        <translation>Ce n’est pas une personne. Il répond d’après les documents de la clinique et peut se tromper.</translation>
    </message>
    <message>
        <source>It hears you</source>
        <translation>Il vous entend</translation>
    </message>
    <message>
        <source>The microphone is open while you talk. Sound is turned into words here, not recorded.</source>
        <translation>Le micro est ouvert pendant la conversation. Le son devient des mots ici, il n’est pas enregistré.</translation>
    </message>
    <message>
        <source>It does not hear you</source>
        <translation>Il ne vous entend pas</translation>
    </message>
    <message>
        <source>The microphone is not used here. You write, and read or hear the answers.</source>
        <translation>Le micro n’est pas utilisé ici. Vous écrivez, et lisez ou entendez les réponses.</translation>
    </message>
    <message>
        <source>It sees where you are</source>
        <translation>Il voit où vous êtes</translation>
    </message>
    <message>
        <source>The camera looks for a face and where it is. It does not know who you are.</source>
        <translation>La caméra cherche un visage et sa place. Elle ne sait pas qui vous êtes.</translation>
    </message>
    <message>
        <source>It does not see you</source>
        <translation>Il ne vous voit pas</translation>
    </message>
    <message>
        <source>The camera is not used here.</source>
        <translation>La caméra n’est pas utilisée ici.</translation>
    </message>
    <message>
        <source>It notices how you speak and move</source>
        <translation>Elle remarque comment vous parlez et bougez</translation>
    </message>
    <message>
        <source>Such as hesitating or turning away, to wait and answer better. It is not kept.</source>
        <translation>Par exemple si vous hésitez ou vous détournez, pour mieux attendre et répondre. Ce n’est pas conservé.</translation>
    </message>
    <message>
        <source>It looks for signs of how you feel</source>
        <translation>Elle cherche des signes de ce que vous ressentez</translation>
    </message>
    <message>
        <source>Such as a smile or a tight voice. It can be wrong, and it is not kept.</source>
        <translation>Par exemple un sourire ou une voix tendue. Elle peut se tromper, et ce n’est pas conservé.</translation>
    </message>
    <message>
        <source>No sound, picture or word is sent anywhere.</source>
        <translation>Aucun son, aucune image, aucun mot n’est envoyé.</translation>
    </message>
    <message>
        <source>It forgets when you leave</source>
        <translation>Il oublie quand vous partez</translation>
    </message>
    <message>
        <source>Words, sound and pictures are erased when you end. You see a receipt.</source>
        <translation>Mots, son et images sont effacés à la fin. Vous voyez un reçu.</translation>
    </message>
    <message>
        <source>Sound and pictures are erased</source>
        <translation>Le son et les images sont effacés</translation>
    </message>
    <message>
        <source>They are never kept. You see a receipt when you end.</source>
        <translation>Ils ne sont jamais gardés. Vous voyez un reçu à la fin.</translation>
    </message>
    <message>
        <source>What is said is kept in writing</source>
        <translation>Ce qui est dit est gardé par écrit</translation>
    </message>
    <message>
        <source>Staff can read it on this device. It is kept {how_long}.</source>
        <translation>Le personnel peut le lire sur cet appareil. C&apos;est gardé {how_long}.</translation>
    </message>
    <message>
        <source>It remembers for your next visit</source>
        <translation>Il se souvient pour votre prochaine visite</translation>
    </message>
    <message>
        <source>Such as your name or what you prefer. It is kept {how_long}.</source>
        <translation>Comme votre nom ou vos préférences. C&apos;est gardé {how_long}.</translation>
    </message>
    <message>
        <source>What you answer to its questions is kept</source>
        <translation>Vos réponses à ses questions sont conservées</translation>
    </message>
    <message>
        <source>Staff have said so. It knows what you told it before, and what it learns is kept {how_long}.</source>
        <translation>Le personnel l’a dit. Elle sait ce que vous lui avez déjà dit, et ce qu’elle apprend est conservé {how_long}.</translation>
    </message>
    <message>
        <source>You are {person}</source>
        <translation>Vous êtes {person}</translation>
    </message>
    <message>
        <source>With a name it remembers you, such as what you prefer. That is kept {how_long}. Without, nothing is.</source>
        <translation>Avec un nom, elle se souvient de vous, par exemple de ce que vous préférez. C’est conservé {how_long}. Sans nom, rien ne l’est.</translation>
    </message>
    <message>
        <source>Say who you are, if you like</source>
        <translation>Dites qui vous êtes, si vous voulez</translation>
    </message>
    <message>
        <source>Staff may read how you came across</source>
        <translation>Le personnel peut lire l&apos;impression que vous avez donnée</translation>
    </message>
    <message>
        <source>What it saw and heard of you, in sentences, until the next visitor comes.</source>
        <translation>Ce qu&apos;il a vu et entendu de vous, en phrases, jusqu&apos;au visiteur suivant.</translation>
    </message>
    <message>
        <source>When it sees something that staff wait for, one picture of you is handed to a program of theirs on this device. It keeps none itself.</source>
        <translation>Quand il voit ce que le personnel attend, une image de vous est remise à un de ses programmes sur cet appareil. Il n&apos;en garde aucune.</translation>
    </message>
    <message>
        <source>A picture of you may be handed to staff</source>
        <translation>Une image de vous peut être remise au personnel</translation>
    </message>
    <message>
        <source>What is kept</source>
        <translation>Ce qui est conservé</translation>
    </message>
    <message>
        <source>Only how quickly it answered, as figures, for up to 100,000 answers. No words.</source>
        <translation>Seulement la rapidité des réponses, en chiffres, pour 100 000 réponses au plus. Aucun mot.</translation>
    </message>
    <message>
        <source>until staff delete it</source>
        <translation>jusqu&apos;à ce que le personnel l&apos;efface</translation>
    </message>
    <message>
        <source>for {days} days</source>
        <translation>{days} jours</translation>
    </message>
    <message>
        <source>Erasing what was said …</source>
        <translation>Effacement de ce qui a été dit…</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Ask something else</source>
        <translation>Poser une autre question</translation>
    </message>
    <message>
        <source>Thank you. The rest is erased.</source>
        <translation>Merci. Le reste est effacé.</translation>
    </message>
    <message>
        <source>Thank you. It is all erased.</source>
        <translation>Merci. Tout est effacé.</translation>
    </message>
    <message>
        <source>The part of the computer that held the conversation was switched off.</source>
        <translation>La partie de l’ordinateur qui tenait la conversation a été arrêtée.</translation>
    </message>
    <message>
        <source>Nothing of the conversation is left.</source>
        <translation>Il ne reste rien de la conversation.</translation>
    </message>
    <message>
        <source>{count} lines of conversation erased</source>
        <translation>{count} lignes de conversation effacées</translation>
    </message>
    <message>
        <source>{seconds} seconds of sound erased from memory</source>
        <translation>{seconds} secondes de son effacées de la mémoire</translation>
    </message>
    <message>
        <source>{count} pictures looked at, none kept</source>
        <translation>{count} images regardées, aucune conservée</translation>
    </message>
    <message>
        <source>Kept: how quickly {count} answers came, without words</source>
        <translation>Conservé : la rapidité de {count} réponses, sans les mots</translation>
    </message>
    <message>
        <source>Kept in writing, as you agreed: {count} lines</source>
        <translation>Gardé par écrit, avec votre accord : {count} lignes</translation>
    </message>
    <message>
        <source>Kept, as you agreed: your answers to {count} questions</source>
        <translation>Conservé, comme convenu : vos réponses à {count} questions</translation>
    </message>
    <message>
        <source>What was to be kept could not be kept. Staff can see the reason.</source>
        <translation>Ce qui devait être conservé n’a pas pu l’être. Le personnel peut voir pourquoi.</translation>
    </message>
    <message>
        <source>Remembered for your next visit, as you agreed: {count} things</source>
        <translation>Retenu pour votre prochaine visite, avec votre accord : {count} choses</translation>
    </message>
    <message>
        <source>A computer-made face</source>
        <translation>Un visage créé par ordinateur</translation>
    </message>
    <message>
        <source>A face on this screen that listens, and answers from your own documents. Everything stays on this computer. Setting it up takes a few minutes.</source>
        <translation>Un visage sur cet écran qui écoute et répond d’après vos propres documents. Tout reste sur cet ordinateur. L’installation prend quelques minutes.</translation>
    </message>
    <message>
        <source>Welcome to Bedside</source>
        <translation>Bienvenue dans Bedside</translation>
    </message>
    <message>
        <source>Motion</source>
        <translation>Mouvement</translation>
    </message>
    <message>
        <source>As designed</source>
        <translation>Normal</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Suivant</translation>
    </message>
    <message>
        <source>How should it look?</source>
        <translation>Quelle apparence ?</translation>
    </message>
    <message>
        <source>Camera, microphone and speaker</source>
        <translation>Caméra, micro et haut-parleur</translation>
    </message>
    <message>
        <source>Staff need it for settings and for leaving the kiosk. Six to twelve digits; the name is “staff”.</source>
        <translation>Le personnel en a besoin pour les réglages et pour quitter la borne. Six à douze chiffres ; le nom est « staff ».</translation>
    </message>
    <message>
        <source>Once more</source>
        <translation>Encore une fois</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Terminer</translation>
    </message>
    <message>
        <source>Without a PIN</source>
        <translation>Sans code PIN</translation>
    </message>
    <message>
        <source>A PIN for staff</source>
        <translation>Un code PIN pour le personnel</translation>
    </message>
    <message>
        <source>The two are not the same.</source>
        <translation>Les deux ne sont pas identiques.</translation>
    </message>
    <message>
        <source>Studio: knowledge, personas, records</source>
        <translation>Studio : connaissances, personnages, registres</translation>
    </message>
    <message>
        <source>Settings and volume</source>
        <translation>Réglages et volume</translation>
    </message>
    <message>
        <source>Start the engine anew</source>
        <translation>Redémarrer le moteur</translation>
    </message>
    <message>
        <source>Leave Bedside</source>
        <translation>Quitter Bedside</translation>
    </message>
    <message>
        <source>How the last visitor came across</source>
        <translation>L&apos;impression donnée par le dernier visiteur</translation>
    </message>
    <message>
        <source>Say who comes next</source>
        <translation>Dire qui vient ensuite</translation>
    </message>
    <message>
        <source>Saved: {file}</source>
        <translation>Enregistré : {file}</translation>
    </message>
    <message>
        <source>Name, such as harbor-2026-11</source>
        <translation>Nom, comme harbor-2026-11</translation>
    </message>
    <message>
        <source>The bundle&apos;s name</source>
        <translation>Nom du paquet</translation>
    </message>
    <message>
        <source>Make a bundle …</source>
        <translation>Créer un paquet…</translation>
    </message>
    <message>
        <source>Look at a bundle …</source>
        <translation>Voir un paquet…</translation>
    </message>
    <message>
        <source>Load it</source>
        <translation>Le charger</translation>
    </message>
    <message>
        <source>Trust this signature</source>
        <translation>Faire confiance à cette signature</translation>
    </message>
    <message>
        <source>Known signatures</source>
        <translation>Signatures connues</translation>
    </message>
    <message>
        <source>Whose</source>
        <translation>De qui</translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <translation>Empreinte</translation>
    </message>
    <message>
        <source>Take no more of these</source>
        <translation>N&apos;en plus accepter</translation>
    </message>
    <message>
        <source>Personas with their documents, voices and models by name, settings and how long things are kept, in one signed file. No PINs and nothing of any visitor.</source>
        <translation>Les personnages avec leurs documents, les voix et modèles par leur nom, les réglages et les durées, dans un fichier signé. Aucun code PIN, rien d&apos;aucun visiteur.</translation>
    </message>
    <message>
        <source>Make one of this device</source>
        <translation>En créer un de cet appareil</translation>
    </message>
    <message>
        <source>Set this device up by one</source>
        <translation>Configurer cet appareil avec un paquet</translation>
    </message>
    <message>
        <source>Written: {file}, signed by {key}</source>
        <translation>Écrit : {file}, signé par {key}</translation>
    </message>
    <message>
        <source>Making a bundle</source>
        <translation>Création d&apos;un paquet</translation>
    </message>
    <message>
        <source>Reading the bundle</source>
        <translation>Lecture du paquet</translation>
    </message>
    <message>
        <source>Where to write it</source>
        <translation>Où l&apos;écrire</translation>
    </message>
    <message>
        <source>A bundle</source>
        <translation>Un paquet</translation>
    </message>
    <message>
        <source>{name}, made {made}, signed by {key}.</source>
        <translation>{name}, créé {made}, signé par {key}.</translation>
    </message>
    <message>
        <source>Personas: {names}. New documents: {new}. Documents that go: {gone}.</source>
        <translation>Personnages : {names}. Nouveaux documents : {new}. Documents retirés : {gone}.</translation>
    </message>
    <message>
        <source>Chosen answers: {count}.</source>
        <translation>Réponses choisies : {count}.</translation>
    </message>
    <message>
        <source>Missing here: {names}.</source>
        <translation>Manque ici : {names}.</translation>
    </message>
    <message>
        <source>This device does not know that signature and refuses it. Compare the fingerprint with the one shown where the bundle was made.</source>
        <translation>Cet appareil ne connaît pas cette signature et la refuse. Comparez l&apos;empreinte avec celle montrée là où le paquet a été créé.</translation>
    </message>
    <message>
        <source>Set this device up by “{name}”?</source>
        <translation>Configurer cet appareil avec « {name} » ?</translation>
    </message>
    <message>
        <source>Personas of the same name get a new version; the earlier ones can be put back.</source>
        <translation>Les personnages du même nom reçoivent une nouvelle version ; les précédentes peuvent être remises.</translation>
    </message>
    <message>
        <source>Loaded.</source>
        <translation>Chargé.</translation>
    </message>
    <message>
        <source>Loading</source>
        <translation>Chargement</translation>
    </message>
    <message>
        <source>Take no more bundles of {count} signatures?</source>
        <translation>Ne plus accepter les lots de {count} signatures ?</translation>
    </message>
    <message>
        <source>Their bundles are refused from then on; what was loaded stays.</source>
        <translation>Leurs lots sont refusés dès lors ; ce qui a été chargé reste.</translation>
    </message>
    <message>
        <source>this installation</source>
        <translation>cette installation</translation>
    </message>
    <message>
        <source>This device was set up by hand.</source>
        <translation>Cet appareil a été configuré à la main.</translation>
    </message>
    <message>
        <source>This device runs {name}, made {made}.</source>
        <translation>Cet appareil utilise {name}, créé {made}.</translation>
    </message>
    <message>
        <source>Change this in the text</source>
        <translation>À changer dans le texte</translation>
    </message>
    <message>
        <source>Remove “{name}”</source>
        <translation>Retirer « {name} »</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Add to {list}</source>
        <translation>Ajouter à {list}</translation>
    </message>
    <message>
        <source>new</source>
        <translation>nouveau</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Chercher</translation>
    </message>
    <message>
        <source>Search in {list}</source>
        <translation>Chercher dans {list}</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tous</translation>
    </message>
    <message>
        <source>Nothing here.</source>
        <translation>Rien ici.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>{count} deleted. It can be undone for {seconds} s.</source>
        <translation>{count} effacés. Annulation possible pendant {seconds} s.</translation>
    </message>
    <message>
        <source>Memories</source>
        <translation>Souvenirs</translation>
    </message>
    <message>
        <source>What is remembered</source>
        <translation>Ce qui est retenu</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Genre</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Personne</translation>
    </message>
    <message>
        <source>Learnt</source>
        <translation>Appris</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>Fin</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>Oublier</translation>
    </message>
    <message>
        <source>Forget this person</source>
        <translation>Oublier cette personne</translation>
    </message>
    <message>
        <source>Give out what is kept …</source>
        <translation>Remettre ce qui est gardé …</translation>
    </message>
    <message>
        <source>Something else to remember of this person</source>
        <translation>Autre chose à retenir de cette personne</translation>
    </message>
    <message>
        <source>Add this memory</source>
        <translation>Ajouter ce souvenir</translation>
    </message>
    <message>
        <source>Where to write what is kept of this person</source>
        <translation>Où écrire ce qui est gardé de cette personne</translation>
    </message>
    <message>
        <source>Written: {file}</source>
        <translation>Écrit : {file}</translation>
    </message>
    <message>
        <source>Forget {count} memories?</source>
        <translation>Oublier {count} souvenirs ?</translation>
    </message>
    <message>
        <source>Forget this person altogether?</source>
        <translation>Oublier entièrement cette personne ?</translation>
    </message>
    <message>
        <source>Their key is destroyed; this cannot be undone. A receipt is kept.</source>
        <translation>Sa clé est détruite ; c&apos;est irréversible. Un reçu est gardé.</translation>
    </message>
    <message>
        <source>Forgotten. The receipt is in the store.</source>
        <translation>Oubliée. Le reçu est dans le magasin.</translation>
    </message>
    <message>
        <source>The memory&apos;s words</source>
        <translation>Les mots du souvenir</translation>
    </message>
    <message>
        <source>Correct it</source>
        <translation>Le corriger</translation>
    </message>
    <message>
        <source>Pin</source>
        <translation>Épingler</translation>
    </message>
    <message>
        <source>days</source>
        <translation>jours</translation>
    </message>
    <message>
        <source>Ends in how many days</source>
        <translation>Prend fin dans combien de jours</translation>
    </message>
    <message>
        <source>Let it end</source>
        <translation>Y mettre fin</translation>
    </message>
    <message>
        <source>Take it for true</source>
        <translation>Le tenir pour vrai</translation>
    </message>
    <message>
        <source>Where it comes from</source>
        <translation>D&apos;où cela vient</translation>
    </message>
    <message>
        <source>Choose a memory.</source>
        <translation>Choisissez un souvenir.</translation>
    </message>
    <message>
        <source>Entered or corrected by staff.</source>
        <translation>Saisi ou corrigé par le personnel.</translation>
    </message>
    <message>
        <source>{kind}, kept under {store}; sure to {share} %. Learnt {when}.</source>
        <translation>{kind}, gardé sous {store} ; sûr à {share} %. Appris {when}.</translation>
    </message>
    <message>
        <source>Before that:</source>
        <translation>Avant cela :</translation>
    </message>
    <message>
        <source>A number of days, or nothing for never.</source>
        <translation>Un nombre de jours, ou rien pour jamais.</translation>
    </message>
    <message>
        <source>never</source>
        <translation>jamais</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modèles</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modèle</translation>
    </message>
    <message>
        <source>Serves as</source>
        <translation>Sert de</translation>
    </message>
    <message>
        <source>MB</source>
        <translation>Mo</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licence</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>Vérifier</translation>
    </message>
    <message>
        <source>Measure on this machine</source>
        <translation>Mesurer sur cet appareil</translation>
    </message>
    <message>
        <source>Licence, such as MIT</source>
        <translation>Licence, comme MIT</translation>
    </message>
    <message>
        <source>Add a file …</source>
        <translation>Ajouter un fichier…</translation>
    </message>
    <message>
        <source>A model of your own (GGUF or ONNX)</source>
        <translation>Un modèle à vous (GGUF ou ONNX)</translation>
    </message>
    <message>
        <source>Looking at every byte of {model}</source>
        <translation>Examen de chaque octet de {model}</translation>
    </message>
    <message>
        <source>Verifying</source>
        <translation>Vérification</translation>
    </message>
    <message>
        <source>{count} models are as the manifest says, byte by byte.</source>
        <translation>{count} modèles sont tels que le dit le manifeste, octet par octet.</translation>
    </message>
    <message>
        <source>Measuring</source>
        <translation>Mesure</translation>
    </message>
    <message>
        <source>A model&apos;s file</source>
        <translation>Le fichier d&apos;un modèle</translation>
    </message>
    <message>
        <source>Adding {name}</source>
        <translation>Ajout de {name}</translation>
    </message>
    <message>
        <source>{size} MB have to be fetched again to use it.</source>
        <translation>Il faudra récupérer {size} Mo pour l&apos;utiliser à nouveau.</translation>
    </message>
    <message>
        <source>not here</source>
        <translation>absent</translation>
    </message>
    <message>
        <source>damaged</source>
        <translation>endommagé</translation>
    </message>
    <message>
        <source>Personas</source>
        <translation>Personnages</translation>
    </message>
    <message>
        <source>Persona</source>
        <translation>Personnage</translation>
    </message>
    <message>
        <source>Known as</source>
        <translation>Connu comme</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Modifié</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>Let it talk here</source>
        <translation>Le faire parler ici</translation>
    </message>
    <message>
        <source>Export …</source>
        <translation>Exporter …</translation>
    </message>
    <message>
        <source>Import …</source>
        <translation>Importer …</translation>
    </message>
    <message>
        <source>Go on with the draft of “{name}”</source>
        <translation>Continuer le brouillon de « {name} »</translation>
    </message>
    <message>
        <source>Where to write the persona</source>
        <translation>Où écrire le personnage</translation>
    </message>
    <message>
        <source>A persona&apos;s file</source>
        <translation>Le fichier d’un personnage</translation>
    </message>
    <message>
        <source>Delete “{name}”?</source>
        <translation>Effacer « {name} » ?</translation>
    </message>
    <message>
        <source>What it calls itself, such as Nora</source>
        <translation>Comment il s&apos;appelle, par exemple Nora</translation>
    </message>
    <message>
        <source>The new persona&apos;s name</source>
        <translation>Nom du nouveau personnage</translation>
    </message>
    <message>
        <source>After the pattern of</source>
        <translation>Sur le modèle de</translation>
    </message>
    <message>
        <source>Make a persona</source>
        <translation>Créer un personnage</translation>
    </message>
    <message>
        <source>like</source>
        <translation>comme</translation>
    </message>
    <message>
        <source>talks here</source>
        <translation>parle ici</translation>
    </message>
    <message>
        <source>not live</source>
        <translation>non actif</translation>
    </message>
    <message>
        <source>Save and put live</source>
        <translation>Enregistrer et activer</translation>
    </message>
    <message>
        <source>Saved and live.</source>
        <translation>Enregistré et actif.</translation>
    </message>
    <message>
        <source>Words to try, as a visitor might say them</source>
        <translation>Mots à essayer, comme les dirait un visiteur</translation>
    </message>
    <message>
        <source>Words to try</source>
        <translation>Mots à essayer</translation>
    </message>
    <message>
        <source>Whose words</source>
        <translation>De qui sont les mots</translation>
    </message>
    <message>
        <source>A visitor says</source>
        <translation>Un visiteur dit</translation>
    </message>
    <message>
        <source>The persona is about to say</source>
        <translation>Le personnage va dire</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>Essayer</translation>
    </message>
    <message>
        <source>Objective</source>
        <translation>Objectif</translation>
    </message>
    <message>
        <source>An answer to it</source>
        <translation>Une réponse</translation>
    </message>
    <message>
        <source>An answer to try</source>
        <translation>Une réponse à essayer</translation>
    </message>
    <message>
        <source>This persona has no objectives yet.</source>
        <translation>Ce personnage n&apos;a pas encore d&apos;objectifs.</translation>
    </message>
    <message>
        <source>What it gives</source>
        <translation>Ce que cela donne</translation>
    </message>
    <message>
        <source>No rule fires.</source>
        <translation>Aucune règle ne s&apos;applique.</translation>
    </message>
    <message>
        <source>{name}: not found in these words</source>
        <translation>{name} : pas dans ces mots</translation>
    </message>
    <message>
        <source>Then: {name}</source>
        <translation>Ensuite : {name}</translation>
    </message>
    <message>
        <source>because of “{words}”, found by {rule}</source>
        <translation>à cause de « {words} », trouvé par {rule}</translation>
    </message>
    <message>
        <source>because it is much like “{rule}” ({share} %)</source>
        <translation>parce que cela ressemble à « {rule} » ({share} %)</translation>
    </message>
    <message>
        <source>because it sounds like what this one was taught ({share} %)</source>
        <translation>parce que cela ressemble à ce que celle-ci a appris ({share} %)</translation>
    </message>
    <message>
        <source>does not fire, but is near “{rule}” ({share} %)</source>
        <translation>ne s&apos;applique pas, mais est proche de « {rule} » ({share} %)</translation>
    </message>
    <message>
        <source>because of “{words}”: danger to life ({rule})</source>
        <translation>à cause de « {words} » : danger de mort ({rule})</translation>
    </message>
    <message>
        <source>Its name</source>
        <translation>Son nom</translation>
    </message>
    <message>
        <source>What the persona calls itself.</source>
        <translation>Comment le personnage s’appelle lui-même.</translation>
    </message>
    <message>
        <source>After the name: “the assistant at the front desk of …”.</source>
        <translation>Après le nom : « l’assistante de l’accueil de … ».</translation>
    </message>
    <message>
        <source>How it speaks</source>
        <translation>Sa façon de parler</translation>
    </message>
    <message>
        <source>For small talk only; facts are said as the documents have them.</source>
        <translation>Pour la conversation légère seulement ; les faits sont dits comme dans les documents.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>What visitors speak, such as en; auto to find out.</source>
        <translation>Celle des visiteurs, par exemple en ; auto pour la reconnaître.</translation>
    </message>
    <message>
        <source>By its name in the list of models.</source>
        <translation>Par son nom dans la liste des modèles.</translation>
    </message>
    <message>
        <source>Face</source>
        <translation>Visage</translation>
    </message>
    <message>
        <source>By its name in the gallery of replicas.</source>
        <translation>Par son nom dans la galerie des répliques.</translation>
    </message>
    <message>
        <source>Language model</source>
        <translation>Modèle de langage</translation>
    </message>
    <message>
        <source>By its name, or fast, balanced or best: this machine decides.</source>
        <translation>Par son nom, ou fast, balanced ou best : cette machine décide.</translation>
    </message>
    <message>
        <source>Documents beside it</source>
        <translation>Documents à côté de lui</translation>
    </message>
    <message>
        <source>Folders and files in the persona&apos;s own folder, one a line.</source>
        <translation>Dossiers et fichiers du dossier du personnage, un par ligne.</translation>
    </message>
    <message>
        <source>Tags of documents</source>
        <translation>Étiquettes de documents</translation>
    </message>
    <message>
        <source>It also answers from documents of the store under these tags, one a line.</source>
        <translation>Il répond aussi d’après les documents qui portent ces étiquettes, une par ligne.</translation>
    </message>
    <message>
        <source>Keep what was said and heard</source>
        <translation>Garder ce qui a été dit et entendu</translation>
    </message>
    <message>
        <source>As long as “How long things are kept” says; visitors are told.</source>
        <translation>Aussi longtemps que le disent les durées de conservation ; les visiteurs en sont prévenus.</translation>
    </message>
    <message>
        <source>Greeting</source>
        <translation>Salutation</translation>
    </message>
    <message>
        <source>Opens a conversation. Empty: it waits for the visitor.</source>
        <translation>Ouvre la conversation. Vide : il attend le visiteur.</translation>
    </message>
    <message>
        <source>Say the greeting to its end</source>
        <translation>Dire la salutation jusqu’au bout</translation>
    </message>
    <message>
        <source>Whatever the visitor does meanwhile.</source>
        <translation>Quoi que fasse le visiteur pendant ce temps.</translation>
    </message>
    <message>
        <source>Who are you?</source>
        <translation>Qui êtes-vous ?</translation>
    </message>
    <message>
        <source>The answer to that.</source>
        <translation>La réponse à cela.</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>Pas de réponse</translation>
    </message>
    <message>
        <source>Said when the documents have none.</source>
        <translation>Dit quand les documents n’en ont pas.</translation>
    </message>
    <message>
        <source>A doubtful answer</source>
        <translation>Une réponse douteuse</translation>
    </message>
    <message>
        <source>Said before it; {topic} stands for its heading.</source>
        <translation>Dit avant elle ; {topic} est mis pour son titre.</translation>
    </message>
    <message>
        <source>No words found</source>
        <translation>Pas de mots</translation>
    </message>
    <message>
        <source>Said when small talk found none.</source>
        <translation>Dit quand la conversation légère n’en a pas trouvé.</translation>
    </message>
    <message>
        <source>Something failed</source>
        <translation>Quelque chose a échoué</translation>
    </message>
    <message>
        <source>Said then.</source>
        <translation>Dit à ce moment-là.</translation>
    </message>
    <message>
        <source>Danger to life</source>
        <translation>Danger de mort</translation>
    </message>
    <message>
        <source>Said to its end at chest pain, signs of a stroke, fire and the like; staff are called.</source>
        <translation>Dit jusqu’au bout en cas de douleur à la poitrine, de signes d’AVC, de feu, etc. ; le personnel est appelé.</translation>
    </message>
    <message>
        <source>Danger to life, in other languages</source>
        <translation>Danger de mort, dans d’autres langues</translation>
    </message>
    <message>
        <source>The same words for a visitor who tells of it in that language.</source>
        <translation>Les mêmes mots pour qui en parle dans cette langue.</translation>
    </message>
    <message>
        <source>In Spanish</source>
        <translation>En espagnol</translation>
    </message>
    <message>
        <source>Help of the language model</source>
        <translation>Aide du modèle de langue</translation>
    </message>
    <message>
        <source>Beside small talk. What it words is checked; it takes its time.</source>
        <translation>En plus de la conversation courante. Ce qu’il formule est vérifié ; cela prend du temps.</translation>
    </message>
    <message>
        <source>Words questions that lean on earlier ones</source>
        <translation>Complète les questions qui s’appuient sur les précédentes</translation>
    </message>
    <message>
        <source>Words the sentences that answer</source>
        <translation>Formule les phrases qui répondent</translation>
    </message>
    <message>
        <source>Where the check fails, the document&apos;s own sentence is said.</source>
        <translation>Si la vérification échoue, la phrase du document est dite.</translation>
    </message>
    <message>
        <source>Votes on doubtful answers</source>
        <translation>Vote sur les réponses douteuses</translation>
    </message>
    <message>
        <source>Whether a doubtful sentence answers at all.</source>
        <translation>Si une phrase douteuse répond vraiment.</translation>
    </message>
    <message>
        <source>Taking turns</source>
        <translation>Tours de parole</translation>
    </message>
    <message>
        <source>How long it lets visitors think, how easily it gives way.</source>
        <translation>Combien de temps il laisse réfléchir, s’il cède facilement la parole.</translation>
    </message>
    <message>
        <source>Patience</source>
        <translation>Patience</translation>
    </message>
    <message>
        <source>How long a pause may be before it answers.</source>
        <translation>Combien de temps une pause peut durer avant qu’il réponde.</translation>
    </message>
    <message>
        <source>Gives way</source>
        <translation>Cède la parole</translation>
    </message>
    <message>
        <source>How easily a visitor&apos;s sound stops it.</source>
        <translation>Avec quelle facilité un son du visiteur l’arrête.</translation>
    </message>
    <message>
        <source>Listen only while the key is held</source>
        <translation>N’écouter que touche enfoncée</translation>
    </message>
    <message>
        <source>Letting go ends the turn.</source>
        <translation>La relâcher termine le tour.</translation>
    </message>
    <message>
        <source>Wake phrase</source>
        <translation>Phrase de réveil</translation>
    </message>
    <message>
        <source>Nothing counts before it, such as hello mira.</source>
        <translation>Rien ne compte avant elle, par exemple bonjour mira.</translation>
    </message>
    <message>
        <source>Murmur while listening</source>
        <translation>Murmurer en écoutant</translation>
    </message>
    <message>
        <source>Softly, at the visitor&apos;s longer pauses.</source>
        <translation>Doucement, aux longues pauses du visiteur.</translation>
    </message>
    <message>
        <source>The murmur</source>
        <translation>Le murmure</translation>
    </message>
    <message>
        <source>In its own voice.</source>
        <translation>Avec sa propre voix.</translation>
    </message>
    <message>
        <source>Answers it waits for</source>
        <translation>Réponses attendues</translation>
    </message>
    <message>
        <source>After words of its own that match, it waits for this kind of answer.</source>
        <translation>Après des mots à lui qui correspondent, il attend cette sorte de réponse.</translation>
    </message>
    <message>
        <source>Patterns</source>
        <translation>Motifs</translation>
    </message>
    <message>
        <source>Regular expressions, one a line; one of them is enough.</source>
        <translation>Expressions régulières, une par ligne ; une seule suffit.</translation>
    </message>
    <message>
        <source>Kind of answer</source>
        <translation>Sorte de réponse</translation>
    </message>
    <message>
        <source>Silence</source>
        <translation>Silence</translation>
    </message>
    <message>
        <source>What it does when nothing is said.</source>
        <translation>Ce qu’il fait quand personne ne parle.</translation>
    </message>
    <message>
        <source>Asks again</source>
        <translation>Relance</translation>
    </message>
    <message>
        <source>Patient: after 25 seconds; eager: after 10; twice at most.</source>
        <translation>Patient : après 25 secondes ; pressé : après 10 ; deux fois au plus.</translation>
    </message>
    <message>
        <source>What it asks</source>
        <translation>Ce qu’il demande</translation>
    </message>
    <message>
        <source>Ends after</source>
        <translation>Se termine après</translation>
    </message>
    <message>
        <source>Seconds without a voice and without a face. Empty: never.</source>
        <translation>Secondes sans voix et sans visage. Vide : jamais.</translation>
    </message>
    <message>
        <source>Hearing</source>
        <translation>Ouïe</translation>
    </message>
    <message>
        <source>Names to listen for, and whose voices count.</source>
        <translation>Noms à reconnaître, et quelles voix comptent.</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Noms</translation>
    </message>
    <message>
        <source>That recognition must get right.</source>
        <translation>Que la reconnaissance doit trouver.</translation>
    </message>
    <message>
        <source>In other letters, one a line: win for Nguyen.</source>
        <translation>En d’autres lettres, une par ligne : win pour Nguyen.</translation>
    </message>
    <message>
        <source>A person</source>
        <translation>Une personne</translation>
    </message>
    <message>
        <source>Whose voices</source>
        <translation>Quelles voix</translation>
    </message>
    <message>
        <source>Near: only those close to the microphone.</source>
        <translation>Proches : seulement celles près du microphone.</translation>
    </message>
    <message>
        <source>Seeing and noticing</source>
        <translation>Voir et remarquer</translation>
    </message>
    <message>
        <source>In memory only; nothing of it is kept.</source>
        <translation>En mémoire seulement ; rien n’en est gardé.</translation>
    </message>
    <message>
        <source>What is noticed</source>
        <translation>Ce qui est remarqué</translation>
    </message>
    <message>
        <source>Presence: whether somebody is there; no-emotion: also head, posture and manner of speaking; full: also what stands for feelings.</source>
        <translation>presence : si quelqu’un est là ; no-emotion : aussi la tête, la posture et la façon de parler ; full : aussi ce qui exprime des sentiments.</translation>
    </message>
    <message>
        <source>To be told of</source>
        <translation>À signaler</translation>
    </message>
    <message>
        <source>Conditions that the persona is told of.</source>
        <translation>Conditions qui sont signalées au personnage.</translation>
    </message>
    <message>
        <source>For how long</source>
        <translation>Pendant combien de temps</translation>
    </message>
    <message>
        <source>Seconds that it must last.</source>
        <translation>Secondes que cela doit durer.</translation>
    </message>
    <message>
        <source>With a picture</source>
        <translation>Avec une image</translation>
    </message>
    <message>
        <source>One picture goes along to the device&apos;s program, if the visitor agrees.</source>
        <translation>Une image va au programme de l&apos;appareil, si le visiteur est d&apos;accord.</translation>
    </message>
    <message>
        <source>Staff are called when it happens.</source>
        <translation>Le personnel est appelé quand cela arrive.</translation>
    </message>
    <message>
        <source>A report for staff</source>
        <translation>Un rapport pour le personnel</translation>
    </message>
    <message>
        <source>Staff may read how a visitor who agreed came across, until the next one comes.</source>
        <translation>Le personnel peut lire l&apos;impression donnée par un visiteur qui était d&apos;accord, jusqu&apos;au suivant.</translation>
    </message>
    <message>
        <source>Voices has a place to hear them.</source>
        <translation>On peut les écouter sous Voix.</translation>
    </message>
    <message>
        <source>In other letters.</source>
        <translation>En d’autres lettres.</translation>
    </message>
    <message>
        <source>Sounds</source>
        <translation>Sons</translation>
    </message>
    <message>
        <source>In the voice&apos;s own alphabet (IPA).</source>
        <translation>Dans l’alphabet de la voix (API).</translation>
    </message>
    <message>
        <source>What is remembered of people from one visit to the next.</source>
        <translation>Ce qu’on retient des gens d’une visite à l’autre.</translation>
    </message>
    <message>
        <source>Kept under</source>
        <translation>Gardé sous</translation>
    </message>
    <message>
        <source>A tag: a person, a room, a programme. Empty: nothing is remembered.</source>
        <translation>Une étiquette : une personne, une salle, un programme. Vide : rien n’est retenu.</translation>
    </message>
    <message>
        <source>Also read</source>
        <translation>Lu aussi</translation>
    </message>
    <message>
        <source>Further tags, one a line.</source>
        <translation>D’autres étiquettes, une par ligne.</translation>
    </message>
    <message>
        <source>Who is here</source>
        <translation>Qui est là</translation>
    </message>
    <message>
        <source>Same: one person at this device throughout; new: everybody is a stranger unless staff say who it is.</source>
        <translation>Même : toujours la même personne sur cet appareil ; nouveau : chacun est inconnu, sauf si le personnel dit qui c’est.</translation>
    </message>
    <message>
        <source>Sensitive things that may be kept</source>
        <translation>Choses sensibles que l’on peut garder</translation>
    </message>
    <message>
        <source>With commas between them. Empty: none of them.</source>
        <translation>Séparées par des virgules. Vide : aucune.</translation>
    </message>
    <message>
        <source>Room for memories</source>
        <translation>Place pour les souvenirs</translation>
    </message>
    <message>
        <source>Tokens of the language model&apos;s prompt that they may take.</source>
        <translation>Tokens de l’invite du modèle qu’ils peuvent prendre.</translation>
    </message>
    <message>
        <source>What it must not do. The first that fires decides.</source>
        <translation>Ce qu’il ne doit pas faire. La première qui se déclenche décide.</translation>
    </message>
    <message>
        <source>For staff and the audit log.</source>
        <translation>Pour le personnel et le journal.</translation>
    </message>
    <message>
        <source>Examples</source>
        <translation>Exemples</translation>
    </message>
    <message>
        <source>Sentences, one a line: it fires at words that mean much the same.</source>
        <translation>Phrases, une par ligne : elle se déclenche à des mots de même sens.</translation>
    </message>
    <message>
        <source>But not at these</source>
        <translation>Mais pas à celles-ci</translation>
    </message>
    <message>
        <source>Sentences, one a line, at which it must not fire.</source>
        <translation>Phrases, une par ligne, auxquelles elle ne doit pas se déclencher.</translation>
    </message>
    <message>
        <source>Question to the language model</source>
        <translation>Question au modèle</translation>
    </message>
    <message>
        <source>Asked about the words; slow.</source>
        <translation>Posée sur les mots ; lent.</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>Ce qu’elle fait</translation>
    </message>
    <message>
        <source>What is said</source>
        <translation>Ce qui est dit</translation>
    </message>
    <message>
        <source>Say it to its end</source>
        <translation>Le dire jusqu’au bout</translation>
    </message>
    <message>
        <source>Not where the documents answer</source>
        <translation>Pas si les documents répondent</translation>
    </message>
    <message>
        <source>It stands back then.</source>
        <translation>Elle se retire alors.</translation>
    </message>
    <message>
        <source>Built-in guardrails</source>
        <translation>Règles intégrées</translation>
    </message>
    <message>
        <source>They hold unless they are left out here.</source>
        <translation>Elles valent sauf si on les exclut ici.</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Exclues</translation>
    </message>
    <message>
        <source>With commas between them.</source>
        <translation>Séparées par des virgules.</translation>
    </message>
    <message>
        <source>Words of its own</source>
        <translation>Mots à lui</translation>
    </message>
    <message>
        <source>For some of them.</source>
        <translation>Pour certaines d’entre elles.</translation>
    </message>
    <message>
        <source>Things to find out, asked for one by one.</source>
        <translation>Choses à apprendre, demandées une par une.</translation>
    </message>
    <message>
        <source>Said as it stands.</source>
        <translation>Dite telle quelle.</translation>
    </message>
    <message>
        <source>How the answer may come</source>
        <translation>Comment la réponse peut venir</translation>
    </message>
    <message>
        <source>The values that are read out of the answer.</source>
        <translation>Les valeurs lues dans la réponse.</translation>
    </message>
    <message>
        <source>Choices</source>
        <translation>Choix</translation>
    </message>
    <message>
        <source>One a line; car|auto are two ways to say one.</source>
        <translation>Un par ligne ; voiture|auto sont deux façons d’en dire un.</translation>
    </message>
    <message>
        <source>Pattern</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>A regular expression for a code.</source>
        <translation>Une expression régulière pour un code.</translation>
    </message>
    <message>
        <source>At least</source>
        <translation>Au moins</translation>
    </message>
    <message>
        <source>For a number.</source>
        <translation>Pour un nombre.</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>Au plus</translation>
    </message>
    <message>
        <source>Which days are meant</source>
        <translation>Quels jours sont visés</translation>
    </message>
    <message>
        <source>For a date.</source>
        <translation>Pour une date.</translation>
    </message>
    <message>
        <source>How to ask for it alone</source>
        <translation>Comment le demander seul</translation>
    </message>
    <message>
        <source>Need not be given</source>
        <translation>Facultatif</translation>
    </message>
    <message>
        <source>Confirmation</source>
        <translation>Confirmation</translation>
    </message>
    <message>
        <source>Manual: it is read back, and a yes is waited for.</source>
        <translation>manual : la réponse est relue et un oui attendu.</translation>
    </message>
    <message>
        <source>Reading it back</source>
        <translation>Relecture</translation>
    </message>
    <message>
        <source>{variable} stands for a value.</source>
        <translation>{variable} est mis pour une valeur.</translation>
    </message>
    <message>
        <source>What follows, if …</source>
        <translation>Ce qui suit, si …</translation>
    </message>
    <message>
        <source>The first branch that holds decides.</source>
        <translation>La première branche qui tient décide.</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>Alors</translation>
    </message>
    <message>
        <source>The name of an objective.</source>
        <translation>Le nom d’un objectif.</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>Its name.</source>
        <translation>Son nom.</translation>
    </message>
    <message>
        <source>Equals</source>
        <translation>Est égale à</translation>
    </message>
    <message>
        <source>Is one of</source>
        <translation>Est l’une de</translation>
    </message>
    <message>
        <source>What follows</source>
        <translation>Ce qui suit</translation>
    </message>
    <message>
        <source>Where no branch holds: the name of an objective. Empty: the end.</source>
        <translation>Si aucune branche ne tient : le nom d’un objectif. Vide : la fin.</translation>
    </message>
    <message>
        <source>Tool that is given the values</source>
        <translation>Outil qui reçoit les valeurs</translation>
    </message>
    <message>
        <source>Said at the end</source>
        <translation>Dit à la fin</translation>
    </message>
    <message>
        <source>Begins at</source>
        <translation>Commence à</translation>
    </message>
    <message>
        <source>Patterns in the visitor&apos;s words, one a line.</source>
        <translation>Motifs dans les mots du visiteur, un par ligne.</translation>
    </message>
    <message>
        <source>Begins with the conversation</source>
        <translation>Commence avec la conversation</translation>
    </message>
    <message>
        <source>Before asking once more</source>
        <translation>Avant de redemander</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>Outils</translation>
    </message>
    <message>
        <source>What it can do besides talking.</source>
        <translation>Ce qu’il peut faire en plus de parler.</translation>
    </message>
    <message>
        <source>What it is for</source>
        <translation>À quoi il sert</translation>
    </message>
    <message>
        <source>What it needs to know</source>
        <translation>Ce qu’il doit savoir</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Page</translation>
    </message>
    <message>
        <source>For opening one: an address or a file.</source>
        <translation>Pour en ouvrir une : une adresse ou un fichier.</translation>
    </message>
    <message>
        <source>For printing one; outputs prints what was found out.</source>
        <translation>Pour en imprimer un ; outputs imprime ce qui a été appris.</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Table</translation>
    </message>
    <message>
        <source>For looking up: a CSV file, or FILE.db:table.</source>
        <translation>Pour chercher : un fichier CSV, ou FICHIER.db:table.</translation>
    </message>
    <message>
        <source>Asked before it runs</source>
        <translation>Demandé avant</translation>
    </message>
    <message>
        <source>Runs only after a yes</source>
        <translation>Seulement après un oui</translation>
    </message>
    <message>
        <source>The result in words</source>
        <translation>Le résultat en mots</translation>
    </message>
    <message>
        <source>{column} stands for a value.</source>
        <translation>{column} est mis pour une valeur.</translation>
    </message>
    <message>
        <source>There is none</source>
        <translation>Il n’y en a pas</translation>
    </message>
    <message>
        <source>It did not work</source>
        <translation>Cela n’a pas marché</translation>
    </message>
    <message>
        <source>Gives up after</source>
        <translation>Renonce après</translation>
    </message>
    <message>
        <source>Seconds, up to 30.</source>
        <translation>Secondes, jusqu’à 30.</translation>
    </message>
    <message>
        <source>What may be kept</source>
        <translation>Ce qui peut être gardé</translation>
    </message>
    <message>
        <source>Days that it is kept</source>
        <translation>Jours de conservation</translation>
    </message>
    <message>
        <source>If the device does not let it go before. 0: not beyond the session.</source>
        <translation>Si l’appareil ne l’efface pas avant. 0 : pas au-delà de la session.</translation>
    </message>
    <message>
        <source>Language model elsewhere</source>
        <translation>Modèle ailleurs</translation>
    </message>
    <message>
        <source>A server on your own machine or network, instead of the model in this process.</source>
        <translation>Un serveur sur votre machine ou votre réseau, au lieu du modèle de ce processus.</translation>
    </message>
    <message>
        <source>Use it</source>
        <translation>L’utiliser</translation>
    </message>
    <message>
        <source>Every use is noted in the log.</source>
        <translation>Chaque usage est noté dans le journal.</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Such as http://127.0.0.1:8080/v1</source>
        <translation>Par exemple http://127.0.0.1:8080/v1</translation>
    </message>
    <message>
        <source>Headers</source>
        <translation>En-têtes</translation>
    </message>
    <message>
        <source>Where its key is</source>
        <translation>Où est sa clé</translation>
    </message>
    <message>
        <source>The environment variable that holds it.</source>
        <translation>La variable d’environnement qui la contient.</translation>
    </message>
    <message>
        <source>Context</source>
        <translation>Contexte</translation>
    </message>
    <message>
        <source>Tokens that it reads at once.</source>
        <translation>Tokens lus en une fois.</translation>
    </message>
    <message>
        <source>First words within</source>
        <translation>Premiers mots en</translation>
    </message>
    <message>
        <source>Seconds.</source>
        <translation>Secondes.</translation>
    </message>
    <message>
        <source>Done within</source>
        <translation>Terminé en</translation>
    </message>
    <message>
        <source>very low</source>
        <translation>très faible</translation>
    </message>
    <message>
        <source>low</source>
        <translation>faible</translation>
    </message>
    <message>
        <source>medium</source>
        <translation>moyenne</translation>
    </message>
    <message>
        <source>high</source>
        <translation>élevée</translation>
    </message>
    <message>
        <source>patient</source>
        <translation>patient</translation>
    </message>
    <message>
        <source>eager</source>
        <translation>pressé</translation>
    </message>
    <message>
        <source>near</source>
        <translation>proches</translation>
    </message>
    <message>
        <source>presence</source>
        <translation>présence</translation>
    </message>
    <message>
        <source>no feelings</source>
        <translation>sans sentiments</translation>
    </message>
    <message>
        <source>full</source>
        <translation>complet</translation>
    </message>
    <message>
        <source>the same person</source>
        <translation>la même personne</translation>
    </message>
    <message>
        <source>the visitor&apos;s</source>
        <translation>du visiteur</translation>
    </message>
    <message>
        <source>the persona&apos;s</source>
        <translation>du personnage</translation>
    </message>
    <message>
        <source>both</source>
        <translation>des deux</translation>
    </message>
    <message>
        <source>refuses with words</source>
        <translation>refuse avec des mots</translation>
    </message>
    <message>
        <source>says it and goes on</source>
        <translation>le dit et continue</translation>
    </message>
    <message>
        <source>calls staff</source>
        <translation>appelle le personnel</translation>
    </message>
    <message>
        <source>ends the session</source>
        <translation>termine la session</translation>
    </message>
    <message>
        <source>spoken</source>
        <translation>parlée</translation>
    </message>
    <message>
        <source>typed</source>
        <translation>tapée</translation>
    </message>
    <message>
        <source>any</source>
        <translation>au choix</translation>
    </message>
    <message>
        <source>by itself</source>
        <translation>automatique</translation>
    </message>
    <message>
        <source>read back</source>
        <translation>relue</translation>
    </message>
    <message>
        <source>past</source>
        <translation>passés</translation>
    </message>
    <message>
        <source>future</source>
        <translation>à venir</translation>
    </message>
    <message>
        <source>text</source>
        <translation>texte</translation>
    </message>
    <message>
        <source>yes or no</source>
        <translation>oui ou non</translation>
    </message>
    <message>
        <source>number</source>
        <translation>nombre</translation>
    </message>
    <message>
        <source>date</source>
        <translation>date</translation>
    </message>
    <message>
        <source>time</source>
        <translation>heure</translation>
    </message>
    <message>
        <source>telephone number</source>
        <translation>numéro de téléphone</translation>
    </message>
    <message>
        <source>e-mail address</source>
        <translation>adresse électronique</translation>
    </message>
    <message>
        <source>one of several</source>
        <translation>une parmi plusieurs</translation>
    </message>
    <message>
        <source>code</source>
        <translation>code</translation>
    </message>
    <message>
        <source>a time</source>
        <translation>un moment</translation>
    </message>
    <message>
        <source>date of birth</source>
        <translation>date de naissance</translation>
    </message>
    <message>
        <source>spelling</source>
        <translation>épellation</translation>
    </message>
    <message>
        <source>long</source>
        <translation>longue</translation>
    </message>
    <message>
        <source>opens a page</source>
        <translation>ouvre une page</translation>
    </message>
    <message>
        <source>prints</source>
        <translation>imprime</translation>
    </message>
    <message>
        <source>looks something up</source>
        <translation>cherche quelque chose</translation>
    </message>
    <message>
        <source>name</source>
        <translation>nom</translation>
    </message>
    <message>
        <source>Feeling</source>
        <translation>Émotion</translation>
    </message>
    <message>
        <source>Turn left and right</source>
        <translation>Tourner à gauche et à droite</translation>
    </message>
    <message>
        <source>Look up and down</source>
        <translation>Regarder en haut et en bas</translation>
    </message>
    <message>
        <source>Tilt</source>
        <translation>Pencher</translation>
    </message>
    <message>
        <source>Background</source>
        <translation>Fond</translation>
    </message>
    <message>
        <source>Clinic room</source>
        <translation>Salle de la clinique</translation>
    </message>
    <message>
        <source>Plain wall</source>
        <translation>Mur uni</translation>
    </message>
    <message>
        <source>A picture …</source>
        <translation>Une image…</translation>
    </message>
    <message>
        <source>Give it this face</source>
        <translation>Lui donner ce visage</translation>
    </message>
    <message>
        <source>A picture for the background</source>
        <translation>Une image pour le fond</translation>
    </message>
    <message>
        <source>Stopping …</source>
        <translation>Arrêt…</translation>
    </message>
    <message>
        <source>Knowledge</source>
        <translation>Connaissances</translation>
    </message>
    <message>
        <source>Guardrails</source>
        <translation>Garde-fous</translation>
    </message>
    <message>
        <source>Objectives</source>
        <translation>Objectifs</translation>
    </message>
    <message>
        <source>Voices</source>
        <translation>Voix</translation>
    </message>
    <message>
        <source>Replicas</source>
        <translation>Répliques</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Registres</translation>
    </message>
    <message>
        <source>Bundle</source>
        <translation>Paquet</translation>
    </message>
    <message>
        <source>Distance: {value}</source>
        <translation>Distance : {value}</translation>
    </message>
    <message>
        <source>Head (turn, tilt, lean): {value}</source>
        <translation>Tête (rotation, hauteur, inclinaison) : {value}</translation>
    </message>
    <message>
        <source>Gaze (across, up): {value}</source>
        <translation>Regard (côté, haut) : {value}</translation>
    </message>
    <message>
        <source>Eyes: {value}</source>
        <translation>Yeux : {value}</translation>
    </message>
    <message>
        <source>Blinks: {value}</source>
        <translation>Clignements : {value}</translation>
    </message>
    <message>
        <source>Smile, more than at rest: {value}</source>
        <translation>Sourire, par rapport au repos : {value}</translation>
    </message>
    <message>
        <source>Brow, from rest: {value}</source>
        <translation>Sourcils, par rapport au repos : {value}</translation>
    </message>
    <message>
        <source>shut</source>
        <translation>fermés</translation>
    </message>
    <message>
        <source>open</source>
        <translation>ouverts</translation>
    </message>
    <message>
        <source>you are not alone</source>
        <translation>vous n’êtes pas seul</translation>
    </message>
    <message>
        <source>you look away</source>
        <translation>vous regardez ailleurs</translation>
    </message>
    <message>
        <source>you go out of view</source>
        <translation>vous sortez de l’image</translation>
    </message>
    <message>
        <source>you stand far away</source>
        <translation>vous êtes loin</translation>
    </message>
    <message>
        <source>a voice that is not yours</source>
        <translation>une voix qui n’est pas la vôtre</translation>
    </message>
    <message>
        <source>you nod</source>
        <translation>vous hochez la tête</translation>
    </message>
    <message>
        <source>you shake your head</source>
        <translation>vous secouez la tête</translation>
    </message>
    <message>
        <source>you blink often</source>
        <translation>vous clignez souvent des yeux</translation>
    </message>
    <message>
        <source>you keep your eyes shut</source>
        <translation>vous gardez les yeux fermés</translation>
    </message>
    <message>
        <source>you lean in</source>
        <translation>vous vous penchez en avant</translation>
    </message>
    <message>
        <source>you sink down</source>
        <translation>vous vous affaissez</translation>
    </message>
    <message>
        <source>you turn away</source>
        <translation>vous vous détournez</translation>
    </message>
    <message>
        <source>you hold up a hand</source>
        <translation>vous levez une main</translation>
    </message>
    <message>
        <source>you speak fast</source>
        <translation>vous parlez vite</translation>
    </message>
    <message>
        <source>you speak slowly</source>
        <translation>vous parlez lentement</translation>
    </message>
    <message>
        <source>you make long pauses</source>
        <translation>vous faites de longues pauses</translation>
    </message>
    <message>
        <source>you hesitate</source>
        <translation>vous hésitez</translation>
    </message>
    <message>
        <source>you speak louder than before</source>
        <translation>vous parlez plus fort qu’avant</translation>
    </message>
    <message>
        <source>you speak more softly than before</source>
        <translation>vous parlez plus bas qu’avant</translation>
    </message>
    <message>
        <source>your voice trails off</source>
        <translation>votre voix s’éteint</translation>
    </message>
    <message>
        <source>your voice is higher than before</source>
        <translation>votre voix est plus aiguë qu’avant</translation>
    </message>
    <message>
        <source>your voice is lower than before</source>
        <translation>votre voix est plus grave qu’avant</translation>
    </message>
    <message>
        <source>you breathe audibly</source>
        <translation>on vous entend respirer</translation>
    </message>
    <message>
        <source>you smile</source>
        <translation>vous souriez</translation>
    </message>
    <message>
        <source>you draw your brow</source>
        <translation>vous froncez les sourcils</translation>
    </message>
    <message>
        <source>you raise your brows</source>
        <translation>vous levez les sourcils</translation>
    </message>
    <message>
        <source>the corners of your mouth fall</source>
        <translation>les coins de votre bouche tombent</translation>
    </message>
    <message>
        <source>you press your lips</source>
        <translation>vous serrez les lèvres</translation>
    </message>
    <message>
        <source>you laugh</source>
        <translation>vous riez</translation>
    </message>
    <message>
        <source>your voice is tight</source>
        <translation>votre voix est tendue</translation>
    </message>
    <message>
        <source>your voice is unsteady</source>
        <translation>votre voix tremble</translation>
    </message>
    <message>
        <source>your voice is flat</source>
        <translation>votre voix est monotone</translation>
    </message>
    <message>
        <source>your voice is lively</source>
        <translation>votre voix est vive</translation>
    </message>
    <message>
        <source>Open outside of Bedside</source>
        <translation>Ouvrir hors de Bedside</translation>
    </message>
    <message>
        <source>Nothing on this computer opens this page.</source>
        <translation>Rien sur cet ordinateur n’ouvre cette page.</translation>
    </message>
    <message>
        <source>To read this page, hold your telephone over the code, or note the address.</source>
        <translation>Pour lire cette page, placez votre téléphone devant le code ou notez l’adresse.</translation>
    </message>
    <message>
        <source>A code for the address {address}</source>
        <translation>Un code pour l’adresse {address}</translation>
    </message>
    <message>
        <source>This page cannot be shown here. Please ask staff.</source>
        <translation>Cette page ne peut pas être affichée ici. Demandez au personnel.</translation>
    </message>
    <message>
        <source>Read every page</source>
        <translation>Lire chaque page</translation>
    </message>
    <message>
        <source>Compact</source>
        <translation>Compacter</translation>
    </message>
    <message>
        <source>Repair</source>
        <translation>Réparer</translation>
    </message>
    <message>
        <source>Passphrase, to open it on another machine</source>
        <translation>Phrase secrète, pour l’ouvrir sur une autre machine</translation>
    </message>
    <message>
        <source>Passphrase of the backup</source>
        <translation>Phrase secrète de la sauvegarde</translation>
    </message>
    <message>
        <source>Back up …</source>
        <translation>Sauvegarder …</translation>
    </message>
    <message>
        <source>Put a backup back …</source>
        <translation>Restaurer une sauvegarde …</translation>
    </message>
    <message>
        <source>Where the key is to be</source>
        <translation>Où la clé doit être</translation>
    </message>
    <message>
        <source>in this system&apos;s key store</source>
        <translation>dans le trousseau de ce système</translation>
    </message>
    <message>
        <source>in a file that only its owner can read</source>
        <translation>dans un fichier que seul son propriétaire peut lire</translation>
    </message>
    <message>
        <source>derived from a passphrase</source>
        <translation>dérivée d’une phrase secrète</translation>
    </message>
    <message>
        <source>Encrypt under a new key</source>
        <translation>Chiffrer avec une nouvelle clé</translation>
    </message>
    <message>
        <source>Receipts of who was forgotten</source>
        <translation>Reçus de qui a été oublié</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>Reçu</translation>
    </message>
    <message>
        <source>Forgotten</source>
        <translation>Oublié</translation>
    </message>
    <message>
        <source>What went</source>
        <translation>Ce qui est parti</translation>
    </message>
    <message>
        <source>Writing a backup</source>
        <translation>Écriture d’une sauvegarde</translation>
    </message>
    <message>
        <source>The store is as it was at {time}.</source>
        <translation>Le magasin est comme il était à {time}.</translation>
    </message>
    <message>
        <source>{count} people were forgotten again.</source>
        <translation>{count} personnes ont été oubliées à nouveau.</translation>
    </message>
    <message>
        <source>Go back to this backup?</source>
        <translation>Revenir à cette sauvegarde ?</translation>
    </message>
    <message>
        <source>Put it back</source>
        <translation>La restaurer</translation>
    </message>
    <message>
        <source>Everybody who is logged in has to give their PIN again.</source>
        <translation>Toute personne connectée devra redonner son code.</translation>
    </message>
    <message>
        <source>Putting the backup back</source>
        <translation>Restauration de la sauvegarde</translation>
    </message>
    <message>
        <source>{size} MB in {rows} rows, encrypted; its key is kept {where}.</source>
        <translation>{size} Mo en {rows} lignes, chiffré ; sa clé est gardée {where}.</translation>
    </message>
    <message>
        <source>Repair goes back to the last good state and keeps what can still be read.</source>
        <translation>Réparer revient au dernier bon état et garde ce qui peut encore être lu.</translation>
    </message>
    <message>
        <source>Reading every page</source>
        <translation>Lecture de chaque page</translation>
    </message>
    <message>
        <source>{size} MB given back.</source>
        <translation>{size} Mo libérés.</translation>
    </message>
    <message>
        <source>Give the space of what was deleted back?</source>
        <translation>Libérer la place de ce qui a été supprimé ?</translation>
    </message>
    <message>
        <source>What was deleted is overwritten on the disk, so that nobody can bring it back.</source>
        <translation>Ce qui a été supprimé est écrasé sur le disque, pour que personne ne puisse le retrouver.</translation>
    </message>
    <message>
        <source>Compacting the store</source>
        <translation>Compactage du magasin</translation>
    </message>
    <message>
        <source>Repaired: {count} rows are kept.</source>
        <translation>Réparé : {count} lignes sont gardées.</translation>
    </message>
    <message>
        <source>Rows may be missing in: {tables}.</source>
        <translation>Des lignes peuvent manquer dans : {tables}.</translation>
    </message>
    <message>
        <source>Repair the store?</source>
        <translation>Réparer le magasin ?</translation>
    </message>
    <message>
        <source>The damaged one is kept beside it for a week.</source>
        <translation>L’endommagé est gardé à côté pendant une semaine.</translation>
    </message>
    <message>
        <source>Repairing the store</source>
        <translation>Réparation du magasin</translation>
    </message>
    <message>
        <source>Encrypt everything under a new key?</source>
        <translation>Tout chiffrer avec une nouvelle clé ?</translation>
    </message>
    <message>
        <source>Encrypt</source>
        <translation>Chiffrer</translation>
    </message>
    <message>
        <source>Backups from before without a passphrase cannot be opened any more: make a new one.</source>
        <translation>Les sauvegardes d’avant sans phrase secrète ne pourront plus être ouvertes : faites-en une nouvelle.</translation>
    </message>
    <message>
        <source>Encrypting everything under a new key</source>
        <translation>Chiffrement de tout avec une nouvelle clé</translation>
    </message>
    <message>
        <source>Everything is encrypted under a new key.</source>
        <translation>Tout est chiffré avec une nouvelle clé.</translation>
    </message>
    <message>
        <source>A backup</source>
        <translation>Une sauvegarde</translation>
    </message>
    <message>
        <source>its passphrase</source>
        <translation>sa phrase secrète</translation>
    </message>
    <message>
        <source>this store&apos;s key file</source>
        <translation>le fichier de clé de ce magasin</translation>
    </message>
    <message>
        <source>this system&apos;s key store</source>
        <translation>le trousseau de ce système</translation>
    </message>
    <message>
        <source>Every page and table is whole.</source>
        <translation>Toutes les pages et tables sont intactes.</translation>
    </message>
    <message>
        <source>Where to write the backup</source>
        <translation>Où écrire la sauvegarde</translation>
    </message>
    <message>
        <source>Written: {size} MB. It needs {what}.</source>
        <translation>Écrit : {size} Mo. Il faut {what}.</translation>
    </message>
    <message>
        <source>Go on with it</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Drop it</source>
        <translation>L’abandonner</translation>
    </message>
    <message>
        <source>The session ended while “{name}” was being changed. Nothing of that is lost.</source>
        <translation>La session s’est terminée pendant que « {name} » était modifié. Rien n’en est perdu.</translation>
    </message>
</context>
</TS>
