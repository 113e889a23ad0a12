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
        <source>A table: a row for each film</source>
        <translation>Un tableau : une ligne par film</translation>
    </message>
    <message>
        <source>Open a table</source>
        <translation>Ouvrir un tableau</translation>
    </message>
    <message>
        <source>An empty one …</source>
        <translation>Un vide …</translation>
    </message>
    <message>
        <source>Write an empty table for this script</source>
        <translation>Écrire un tableau vide pour ce script</translation>
    </message>
    <message>
        <source>Look it over</source>
        <translation>Le vérifier</translation>
    </message>
    <message>
        <source>Its first line names the script&apos;s values; “file” names the films.</source>
        <translation>Sa première ligne nomme les valeurs du script ; « file » nomme les films.</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Lignes</translation>
    </message>
    <message>
        <source>Film</source>
        <translation>Film</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>Ce qui ne va pas</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Choose a script and a table.</source>
        <translation>Choisissez un script et un tableau.</translation>
    </message>
    <message>
        <source>{wrong} of {count} rows have a fault. Correct them in the table.</source>
        <translation>{wrong} lignes sur {count} ont une erreur. Corrigez-les dans le tableau.</translation>
    </message>
    <message>
        <source>{count} films; nothing is wrong.</source>
        <translation>{count} films ; tout est bon.</translation>
    </message>
    <message>
        <source>Looking at every row</source>
        <translation>Examen de chaque ligne</translation>
    </message>
    <message>
        <source>They are among the jobs, as one.</source>
        <translation>Ils sont parmi les travaux, en un seul.</translation>
    </message>
    <message>
        <source>Put {count} films among the jobs …</source>
        <translation>Mettre {count} films parmi les travaux …</translation>
    </message>
    <message>
        <source>A table</source>
        <translation>Un tableau</translation>
    </message>
    <message>
        <source>Where to write the table</source>
        <translation>Où écrire le tableau</translation>
    </message>
    <message>
        <source>The films&apos; folder</source>
        <translation>Le dossier des films</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>rien</translation>
    </message>
    <message>
        <source>with a fault</source>
        <translation>avec une erreur</translation>
    </message>
    <message>
        <source>without a fault</source>
        <translation>sans erreur</translation>
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
        <source>First</source>
        <translation>En premier</translation>
    </message>
    <message>
        <source>Make this one first</source>
        <translation>Faire celui-ci en premier</translation>
    </message>
    <message>
        <source>Last</source>
        <translation>En dernier</translation>
    </message>
    <message>
        <source>Make this one last</source>
        <translation>Faire celui-ci en dernier</translation>
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
        <source>Open a script</source>
        <translation>Ouvrir un script</translation>
    </message>
    <message>
        <source>One film</source>
        <translation>Un film</translation>
    </message>
    <message>
        <source>A row, a film</source>
        <translation>Une ligne, un film</translation>
    </message>
    <message>
        <source>Other languages</source>
        <translation>Autres langues</translation>
    </message>
    <message>
        <source>, {seconds} s left</source>
        <translation>, encore {seconds} s</translation>
    </message>
    <message>
        <source>Of {file}</source>
        <translation>De {file}</translation>
    </message>
    <message>
        <source>a film for each row of {file}</source>
        <translation>un film pour chaque ligne de {file}</translation>
    </message>
    <message>
        <source>captions also from {files}</source>
        <translation>sous-titres aussi de {files}</translation>
    </message>
    <message>
        <source>{url} is told</source>
        <translation>{url} est prévenu</translation>
    </message>
    <message>
        <source>priority {number}</source>
        <translation>priorité {number}</translation>
    </message>
    <message>
        <source>in {folder}</source>
        <translation>dans {folder}</translation>
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
        <source>Captions in another language …</source>
        <translation>Sous-titres dans une autre langue …</translation>
    </message>
    <message>
        <source>Without them</source>
        <translation>Sans eux</translation>
    </message>
    <message>
        <source>“{name}” is among the jobs.</source>
        <translation>« {name} » est parmi les travaux.</translation>
    </message>
    <message>
        <source>words</source>
        <translation>des mots</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>un nombre</translation>
    </message>
    <message>
        <source>a picture&apos;s file</source>
        <translation>le fichier d’une image</translation>
    </message>
    <message>
        <source>Open {name}</source>
        <translation>Ouvrir {name}</translation>
    </message>
    <message>
        <source>A picture</source>
        <translation>Une image</translation>
    </message>
    <message>
        <source>Translations of the script</source>
        <translation>Traductions du script</translation>
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
        <source>too large</source>
        <translation>trop grand</translation>
    </message>
    <message>
        <source>of a kind that cannot be read</source>
        <translation>d’un type qui ne peut pas être lu</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>vide</translation>
    </message>
    <message>
        <source>locked with a password</source>
        <translation>fermé par un mot de passe</translation>
    </message>
    <message>
        <source>without text</source>
        <translation>sans texte</translation>
    </message>
    <message>
        <source>cannot be opened</source>
        <translation>ne peut pas être ouvert</translation>
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
        <source>for films</source>
        <translation>pour les films</translation>
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
        <source>A head that was noted elsewhere, if there is one</source>
        <translation>Une tête notée ailleurs, s’il y en a une</translation>
    </message>
    <message>
        <source>A noted head of the audit log</source>
        <translation>Une tête notée du journal</translation>
    </message>
    <message>
        <source>All rows up to {number} are as they were written.</source>
        <translation>Toutes les lignes jusqu&apos;à {number} sont telles qu&apos;elles ont été écrites.</translation>
    </message>
    <message>
        <source>Its head, to be noted elsewhere: {head}</source>
        <translation>Sa tête, à noter ailleurs : {head}</translation>
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
        <source>Words of this person: what would be remembered?</source>
        <translation>Des mots de cette personne : de quoi se souviendrait-on ?</translation>
    </message>
    <message>
        <source>Try</source>
        <translation>Essayer</translation>
    </message>
    <message>
        <source>Try what would be remembered</source>
        <translation>Essayer ce qui serait rappelé</translation>
    </message>
    <message>
        <source>Nothing would be remembered.</source>
        <translation>Rien ne serait rappelé.</translation>
    </message>
    <message>
        <source>Where to write what is kept of this person</source>
        <translation>Où écrire ce qui est gardé de cette personne</translation>
    </message>
    <message>
        <source>With a first draft by this machine&apos;s model, to be read over</source>
        <translation>Avec une première ébauche du modèle de cette machine, à relire</translation>
    </message>
    <message>
        <source>Write its texts …</source>
        <translation>Écrire ses textes …</translation>
    </message>
    <message>
        <source>Take translations in …</source>
        <translation>Prendre des traductions …</translation>
    </message>
    <message>
        <source>Translate it here</source>
        <translation>Le traduire ici</translation>
    </message>
    <message>
        <source>Scenes take about as long as before</source>
        <translation>Les scènes durent à peu près comme avant</translation>
    </message>
    <message>
        <source>Who speaks</source>
        <translation>Qui parle</translation>
    </message>
    <message>
        <source>voices like the script&apos;s own</source>
        <translation>des voix comme celles du script</translation>
    </message>
    <message>
        <source>Put the film of each among the jobs</source>
        <translation>Mettre le film de chacune parmi les travaux</translation>
    </message>
    <message>
        <source>For translators</source>
        <translation>Pour les traducteurs</translation>
    </message>
    <message>
        <source>A file with every text, to be given back filled in: XLIFF or CSV.</source>
        <translation>Un fichier avec tous les textes, à rendre rempli : XLIFF ou CSV.</translation>
    </message>
    <message>
        <source>From translators</source>
        <translation>Des traducteurs</translation>
    </message>
    <message>
        <source>The script in their language is written beside it.</source>
        <translation>Le script dans leur langue est écrit à côté.</translation>
    </message>
    <message>
        <source>Choose a script.</source>
        <translation>Choisissez un script.</translation>
    </message>
    <message>
        <source>{count} texts are in {file}.</source>
        <translation>{count} textes sont dans {file}.</translation>
    </message>
    <message>
        <source>{count} have a draft: read them over.</source>
        <translation>{count} ont une ébauche : relisez-les.</translation>
    </message>
    <message>
        <source>Writing the texts</source>
        <translation>Écriture des textes</translation>
    </message>
    <message>
        <source>Taking the translations in</source>
        <translation>Prise des traductions</translation>
    </message>
    <message>
        <source>Written: {file}</source>
        <translation>Écrit : {file}</translation>
    </message>
    <message>
        <source>Where to write the texts</source>
        <translation>Où écrire les textes</translation>
    </message>
    <message>
        <source>Translations</source>
        <translation>Traductions</translation>
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
        <source>Fetch and make ready</source>
        <translation>Récupérer et préparer</translation>
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
        <source>Fetching {models}</source>
        <translation>Récupération de {models}</translation>
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
    <message>
        <source>More</source>
        <translation>Plus</translation>
    </message>
    <message>
        <source>When it is made</source>
        <translation>Quand il est fait</translation>
    </message>
    <message>
        <source>in its turn</source>
        <translation>à son tour</translation>
    </message>
    <message>
        <source>before the others</source>
        <translation>avant les autres</translation>
    </message>
    <message>
        <source>when nothing else waits</source>
        <translation>quand rien d’autre n’attend</translation>
    </message>
    <message>
        <source>Who is told when it is made</source>
        <translation>Qui est prévenu quand il est fait</translation>
    </message>
    <message>
        <source>https://… of a program that may be told</source>
        <translation>https://… d’un programme qui peut être prévenu</translation>
    </message>
    <message>
        <source>An address that may be told</source>
        <translation>Une adresse qui peut être prévenue</translation>
    </message>
    <message>
        <source>Allow</source>
        <translation>Autoriser</translation>
    </message>
    <message>
        <source>Forbid</source>
        <translation>Interdire</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Fait</translation>
    </message>
    <message>
        <source>Told at its end</source>
        <translation>Prévenu à la fin</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>personne</translation>
    </message>
    <message>
        <source>Allowed. It checks what it is told with this secret: {secret}</source>
        <translation>Autorisée. Elle vérifie ce qu’on lui dit avec ce secret : {secret}</translation>
    </message>
    <message>
        <source>{url} is told no more.</source>
        <translation>{url} n’est plus prévenu.</translation>
    </message>
    <message>
        <source>Kind of file</source>
        <translation>Type de fichier</translation>
    </message>
    <message>
        <source>Film (MP4)</source>
        <translation>Film (MP4)</translation>
    </message>
    <message>
        <source>Film (MOV)</source>
        <translation>Film (MOV)</translation>
    </message>
    <message>
        <source>Film for the web (WebM)</source>
        <translation>Film pour le web (WebM)</translation>
    </message>
    <message>
        <source>Moving picture (GIF)</source>
        <translation>Image animée (GIF)</translation>
    </message>
    <message>
        <source>Sound alone (WAV)</source>
        <translation>Son seul (WAV)</translation>
    </message>
    <message>
        <source>Poster (PNG)</source>
        <translation>Affiche (PNG)</translation>
    </message>
    <message>
        <source>Folders that are looked after</source>
        <translation>Dossiers surveillés</translation>
    </message>
    <message>
        <source>Look after a folder …</source>
        <translation>Surveiller un dossier …</translation>
    </message>
    <message>
        <source>No more</source>
        <translation>Ne plus</translation>
    </message>
    <message>
        <source>Look after this folder no more</source>
        <translation>Ne plus surveiller ce dossier</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>Dossiers</translation>
    </message>
    <message>
        <source>{folder} is looked after.</source>
        <translation>{folder} est surveillé.</translation>
    </message>
    <message>
        <source>Its documents stay; changes in it are not read any more.</source>
        <translation>Ses documents restent ; ses changements ne sont plus lus.</translation>
    </message>
    <message>
        <source>A folder to look after</source>
        <translation>Un dossier à surveiller</translation>
    </message>
</context>
<context>
    <name>Errors</name>
    <message>
        <source>${variable} is declared twice.</source>
        <translation>${variable} est déclarée deux fois.</translation>
    </message>
    <message>
        <source>... and {count} more.
</source>
        <translation>... et {count} de plus.
</translation>
    </message>
    <message>
        <source>@{key} has no value.</source>
        <translation>@{key} n’a pas de valeur.</translation>
    </message>
    <message>
        <source>A PIN has 6 to 12 digits.</source>
        <translation>Un code PIN a de 6 à 12 chiffres.</translation>
    </message>
    <message>
        <source>A brace does not hold a word and how it is said.</source>
        <translation>Une accolade ne contient pas un mot et sa prononciation.</translation>
    </message>
    <message>
        <source>A bundle needs a name.</source>
        <translation>Un paquet a besoin d’un nom.</translation>
    </message>
    <message>
        <source>A card has a time, a title and a subtitle.</source>
        <translation>Un carton a une durée, un titre et un sous-titre.</translation>
    </message>
    <message>
        <source>A default stands behind an = sign.</source>
        <translation>La valeur par défaut se met après le signe =.</translation>
    </message>
    <message>
        <source>A document of the bundle cannot be read.</source>
        <translation>Un document du paquet ne peut pas être lu.</translation>
    </message>
    <message>
        <source>A document of the bundle lacks {lacking}.</source>
        <translation>Il manque {lacking} à un document du paquet.</translation>
    </message>
    <message>
        <source>A line of the head is not `key: value`.</source>
        <translation>Une ligne de l’en-tête n’est pas `clé: valeur`.</translation>
    </message>
    <message>
        <source>A memory has 1 to 400 characters.</source>
        <translation>Un souvenir a de 1 à 400 caractères.</translation>
    </message>
    <message>
        <source>A passphrase needs at least {least} characters.</source>
        <translation>Une phrase secrète a besoin d’au moins {least} caractères.</translation>
    </message>
    <message>
        <source>A persona cannot be written ({why}).</source>
        <translation>Un personnage ne peut pas être écrite ({why}).</translation>
    </message>
    <message>
        <source>A pinned memory does not expire.</source>
        <translation>Un souvenir épinglé n’expire pas.</translation>
    </message>
    <message>
        <source>A process of the export was ended {times} times.</source>
        <translation>Un processus de l’export a été arrêté {times} fois.</translation>
    </message>
    <message>
        <source>A question has 3 to {most} characters.</source>
        <translation>Une question a de 3 à {most} caractères.</translation>
    </message>
    <message>
        <source>A scene with @audio follows its recording and takes no marks.</source>
        <translation>Une scène avec @audio suit son enregistrement et n’accepte pas de marques.</translation>
    </message>
    <message>
        <source>A sentence has 1 to {most} characters.</source>
        <translation>Une phrase a de 1 à {most} caractères.</translation>
    </message>
    <message>
        <source>A square bracket is opened and never closed.</source>
        <translation>Un crochet est ouvert et jamais fermé.</translation>
    </message>
    <message>
        <source>A {kind} film cannot be transparent.</source>
        <translation>Un film {kind} ne peut pas être transparent.</translation>
    </message>
    <message>
        <source>A {kind} film here holds no {wanted}.</source>
        <translation>Un film {kind} ne peut pas contenir {wanted} ici.</translation>
    </message>
    <message>
        <source>Add @slide FILE, or choose @layout face.</source>
        <translation>Ajoutez @slide FICHIER, ou choisissez @layout face.</translation>
    </message>
    <message>
        <source>Add a GGUF model: bedside models add FILE --role {role} --licence SPDX --default; or translate by hand.</source>
        <translation>Ajoutez un modèle GGUF : bedside models add FILE --role {role} --licence SPDX --default ; ou traduisez à la main.</translation>
    </message>
    <message>
        <source>Add a line --- after its last key.</source>
        <translation>Ajoutez une ligne --- après sa dernière clé.</translation>
    </message>
    <message>
        <source>Add both files of one model again: bedside models add FILE.gguf --role eyesight, then eyesight-projector.</source>
        <translation>Ajoutez de nouveau les deux fichiers d’un modèle : bedside models add FILE.gguf --role eyesight, puis eyesight-projector.</translation>
    </message>
    <message>
        <source>Add one with that role first.</source>
        <translation>Ajoutez d’abord quelqu’un avec ce rôle.</translation>
    </message>
    <message>
        <source>Add: schema_version = {known}</source>
        <translation>Ajoutez : schema_version = {known}</translation>
    </message>
    <message>
        <source>Add: {key} = &quot;...&quot;</source>
        <translation>Ajoutez : {key} = &quot;...&quot;</translation>
    </message>
    <message>
        <source>An administrator can allow it: bedside export jobs allow {url}</source>
        <translation>Un administrateur peut l’autoriser : bedside export jobs allow {url}</translation>
    </message>
    <message>
        <source>An asterisk is never closed on its line.</source>
        <translation>Un astérisque n’est pas fermé sur sa ligne.</translation>
    </message>
    <message>
        <source>An emotion takes one number, its strength.</source>
        <translation>Une émotion prend un nombre, son intensité.</translation>
    </message>
    <message>
        <source>Another Bedside is using the store.</source>
        <translation>Un autre Bedside utilise le magasin.</translation>
    </message>
    <message>
        <source>Ask one, or in an emergency: bedside operator emergency</source>
        <translation>Demandez à qui l’a ou, en cas d’urgence : bedside operator emergency</translation>
    </message>
    <message>
        <source>At least {least:g}.</source>
        <translation>Au moins {least}.</translation>
    </message>
    <message>
        <source>Begin with a small letter; small letters, digits and _ may follow.</source>
        <translation>Commencez par une minuscule ; minuscules, chiffres et _ peuvent suivre.</translation>
    </message>
    <message>
        <source>Check BEDSIDE_PASSPHRASE_FILE.</source>
        <translation>Vérifiez BEDSIDE_PASSPHRASE_FILE.</translation>
    </message>
    <message>
        <source>Check base_url in the persona&apos;s [endpoint] and that the server runs, or set enabled = false.</source>
        <translation>Vérifiez base_url dans [endpoint] du personnage et que le serveur tourne, ou mettez enabled = false.</translation>
    </message>
    <message>
        <source>Check its name and permissions.</source>
        <translation>Vérifiez son nom et ses droits.</translation>
    </message>
    <message>
        <source>Check its name in the script.</source>
        <translation>Vérifiez son nom dans le script.</translation>
    </message>
    <message>
        <source>Check its name.</source>
        <translation>Vérifiez son nom.</translation>
    </message>
    <message>
        <source>Check its permissions.</source>
        <translation>Vérifiez ses droits.</translation>
    </message>
    <message>
        <source>Check the address and whether it is up.</source>
        <translation>Vérifiez l’adresse et si elle répond.</translation>
    </message>
    <message>
        <source>Check the file&apos;s permissions.</source>
        <translation>Vérifiez les droits du fichier.</translation>
    </message>
    <message>
        <source>Check the microphone and record again.</source>
        <translation>Vérifiez le micro et enregistrez de nouveau.</translation>
    </message>
    <message>
        <source>Check the network (a proxy: HTTPS_PROXY; a mirror: UV_DEFAULT_INDEX or npm_config_registry) and try again; what was downloaded is kept.</source>
        <translation>Vérifiez le réseau (un proxy : HTTPS_PROXY ; un miroir : UV_DEFAULT_INDEX ou npm_config_registry) et réessayez ; ce qui est téléchargé est gardé.</translation>
    </message>
    <message>
        <source>Check the passphrase (capital letters, keyboard layout) and try again. The data is not damaged.</source>
        <translation>Vérifiez la phrase secrète (majuscules, clavier) et réessayez. Les données ne sont pas endommagées.</translation>
    </message>
    <message>
        <source>Check the path and its permissions.</source>
        <translation>Vérifiez le chemin et ses droits.</translation>
    </message>
    <message>
        <source>Check the quotes in this line.</source>
        <translation>Vérifiez les guillemets de cette ligne.</translation>
    </message>
    <message>
        <source>Choose a .bedside file, or copy it again.</source>
        <translation>Choisissez un fichier .bedside, ou recopiez-le.</translation>
    </message>
    <message>
        <source>Choose a PNG or JPEG.</source>
        <translation>Choisissez un PNG ou un JPEG.</translation>
    </message>
    <message>
        <source>Choose a folder; single files are added.</source>
        <translation>Choisissez un dossier ; les fichiers seuls sont ajoutés.</translation>
    </message>
    <message>
        <source>Choose a passphrase or a key file that only you can read.</source>
        <translation>Choisissez une phrase secrète ou un fichier de clé que vous seul pouvez lire.</translation>
    </message>
    <message>
        <source>Choose a picture: PNG or JPEG.</source>
        <translation>Choisissez une image : PNG ou JPEG.</translation>
    </message>
    <message>
        <source>Choose an empty folder.</source>
        <translation>Choisissez un dossier vide.</translation>
    </message>
    <message>
        <source>Choose an instruct model of the Qwen2.5 or SmolLM2 family: bedside models list.</source>
        <translation>Choisissez un modèle instruct de la famille Qwen2.5 ou SmolLM2 : bedside models list.</translation>
    </message>
    <message>
        <source>Choose another key.</source>
        <translation>Choisissez une autre clé.</translation>
    </message>
    <message>
        <source>Choose another model.</source>
        <translation>Choisissez un autre modèle.</translation>
    </message>
    <message>
        <source>Choose another name with --id.</source>
        <translation>Choisissez un autre nom avec --id.</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>Choisissez un autre nom.</translation>
    </message>
    <message>
        <source>Choose another one.</source>
        <translation>Choisissez-en un autre.</translation>
    </message>
    <message>
        <source>Choose another place with --out.</source>
        <translation>Choisissez un autre endroit avec --out.</translation>
    </message>
    <message>
        <source>Choose another place.</source>
        <translation>Choisissez un autre endroit.</translation>
    </message>
    <message>
        <source>Choose one of the list.</source>
        <translation>Choisissez-en une dans la liste.</translation>
    </message>
    <message>
        <source>Close it, or wait until it is done, and try again.</source>
        <translation>Fermez-le, ou attendez qu’il ait fini, et réessayez.</translation>
    </message>
    <message>
        <source>Close it, or write \* for one.</source>
        <translation>Fermez-le, ou écrivez \* pour en avoir un.</translation>
    </message>
    <message>
        <source>Close it, or write \[ for one.</source>
        <translation>Fermez-le, ou écrivez \[ pour en avoir un.</translation>
    </message>
    <message>
        <source>Close other programs that use it.</source>
        <translation>Fermez les autres programmes qui l’utilisent.</translation>
    </message>
    <message>
        <source>Close other programs to free memory, or choose a smaller model: bedside models list</source>
        <translation>Fermez d’autres programmes pour libérer de la mémoire, ou choisissez un modèle plus petit : bedside models list</translation>
    </message>
    <message>
        <source>Close the head with --- first.</source>
        <translation>Fermez d’abord l’en-tête avec ---.</translation>
    </message>
    <message>
        <source>Compare this with the fingerprint where it was made; then an administrator can trust it.</source>
        <translation>Comparez avec l’empreinte de là où il a été fait ; un administrateur peut ensuite lui faire confiance.</translation>
    </message>
    <message>
        <source>Copy it again from where it was made.</source>
        <translation>Recopiez-le de là où il a été fait.</translation>
    </message>
    <message>
        <source>Copy or record it again.</source>
        <translation>Recopiez-le ou enregistrez-le de nouveau.</translation>
    </message>
    <message>
        <source>Copy the bundle again from where it was made.</source>
        <translation>Recopiez le paquet de là où il a été fait.</translation>
    </message>
    <message>
        <source>Correct it and save again.</source>
        <translation>Corrigez-le et enregistrez de nouveau.</translation>
    </message>
    <message>
        <source>Correct it.</source>
        <translation>Corrigez-le.</translation>
    </message>
    <message>
        <source>Correct that line and try again.</source>
        <translation>Corrigez cette ligne et réessayez.</translation>
    </message>
    <message>
        <source>Correct that line, or delete the file.</source>
        <translation>Corrigez cette ligne, ou supprimez le fichier.</translation>
    </message>
    <message>
        <source>Correct that line.</source>
        <translation>Corrigez cette ligne.</translation>
    </message>
    <message>
        <source>Correct the JSON.</source>
        <translation>Corrigez le JSON.</translation>
    </message>
    <message>
        <source>Correct the file there: it is read again.</source>
        <translation>Corrigez le fichier là-bas : il est relu.</translation>
    </message>
    <message>
        <source>Correct the file, then try again.</source>
        <translation>Corrigez le fichier, puis réessayez.</translation>
    </message>
    <message>
        <source>Correct the quotes.</source>
        <translation>Corrigez les guillemets.</translation>
    </message>
    <message>
        <source>Correct the script.</source>
        <translation>Corrigez le script.</translation>
    </message>
    <message>
        <source>Correct the text, or leave it out: the recording is recognised.</source>
        <translation>Corrigez le texte, ou enlevez-le : l’enregistrement est alors reconnu.</translation>
    </message>
    <message>
        <source>Correct the tool&apos;s key table.</source>
        <translation>Corrigez la clé table de l’outil.</translation>
    </message>
    <message>
        <source>Correct the value and try again.</source>
        <translation>Corrigez la valeur et réessayez.</translation>
    </message>
    <message>
        <source>Correct them; nothing was written.</source>
        <translation>Corrigez-les ; rien n’a été écrit.</translation>
    </message>
    <message>
        <source>Create it or choose another place.</source>
        <translation>Créez-le ou choisissez un autre endroit.</translation>
    </message>
    <message>
        <source>Create it, or take it out of the knowledge list.</source>
        <translation>Créez-le, ou enlevez-le de la liste de documents.</translation>
    </message>
    <message>
        <source>Dask is not installed.</source>
        <translation>Dask n’est pas installé.</translation>
    </message>
    <message>
        <source>Declare it in the head: ${suggested}: text</source>
        <translation>Déclarez-la dans l’en-tête : ${suggested}: text</translation>
    </message>
    <message>
        <source>Did you mean {near!r}?</source>
        <translation>Vouliez-vous dire « {near} » ?</translation>
    </message>
    <message>
        <source>Did you mean {near}? </source>
        <translation>Vouliez-vous dire {near} ? </translation>
    </message>
    <message>
        <source>Directives stand directly under a scene&apos;s heading.</source>
        <translation>Les directives se mettent juste sous le titre d’une scène.</translation>
    </message>
    <message>
        <source>Divide it into several.</source>
        <translation>Divisez-le en plusieurs.</translation>
    </message>
    <message>
        <source>Divide it.</source>
        <translation>Divisez-la.</translation>
    </message>
    <message>
        <source>Do not use this file.</source>
        <translation>N’utilisez pas ce fichier.</translation>
    </message>
    <message>
        <source>Download or copy it again.</source>
        <translation>Téléchargez-le ou recopiez-le.</translation>
    </message>
    <message>
        <source>Export it as XLIFF 2.</source>
        <translation>Exportez-le en XLIFF 2.</translation>
    </message>
    <message>
        <source>Export it as XLIFF 2.0 or 2.1.</source>
        <translation>Exportez-le en XLIFF 2.0 ou 2.1.</translation>
    </message>
    <message>
        <source>Fetch it again, or reinstall Bedside for a stock replica.</source>
        <translation>Récupérez-la de nouveau, ou réinstallez Bedside pour une réplique fournie.</translation>
    </message>
    <message>
        <source>For example: --id my-model --role language</source>
        <translation>Par exemple : --id my-model --role language</translation>
    </message>
    <message>
        <source>Found: {names}. Plug one in, or choose another.</source>
        <translation>Trouvé : {names}. Branchez-en une, ou choisissez-en une autre.</translation>
    </message>
    <message>
        <source>Found: {there}. Plug one in, or choose another by name.</source>
        <translation>Trouvé : {there}. Branchez-en un, ou choisissez-en un autre par son nom.</translation>
    </message>
    <message>
        <source>Four or five words are good.</source>
        <translation>Quatre ou cinq mots conviennent.</translation>
    </message>
    <message>
        <source>Free some space.</source>
        <translation>Libérez de la place.</translation>
    </message>
    <message>
        <source>Give @background transparent to every scene, or put it into the head.</source>
        <translation>Mettez @background transparent dans toutes les scènes, ou dans l’en-tête.</translation>
    </message>
    <message>
        <source>Give WAV, MP3, M4A or FLAC.</source>
        <translation>Donnez du WAV, MP3, M4A ou FLAC.</translation>
    </message>
    <message>
        <source>Give a .csv, .json or .xlsx file.</source>
        <translation>Donnez un fichier .csv, .json ou .xlsx.</translation>
    </message>
    <message>
        <source>Give a PNG or JPEG file.</source>
        <translation>Donnez un fichier PNG ou JPEG.</translation>
    </message>
    <message>
        <source>Give a PNG, JPEG or PDF file.</source>
        <translation>Donnez un fichier PNG, JPEG ou PDF.</translation>
    </message>
    <message>
        <source>Give a WAV, FLAC, MP3, M4A or MP4 recording of a person speaking.</source>
        <translation>Donnez un enregistrement WAV, FLAC, MP3, M4A ou MP4 de quelqu’un qui parle.</translation>
    </message>
    <message>
        <source>Give a WAV, MP3, M4A or FLAC file.</source>
        <translation>Donnez un fichier WAV, MP3, M4A ou FLAC.</translation>
    </message>
    <message>
        <source>Give a file of bedside persona export.</source>
        <translation>Donnez un fichier de bedside persona export.</translation>
    </message>
    <message>
        <source>Give a file that bedside persona export has written.</source>
        <translation>Donnez un fichier écrit par bedside persona export.</translation>
    </message>
    <message>
        <source>Give a folder that does not exist yet.</source>
        <translation>Donnez un dossier qui n’existe pas encore.</translation>
    </message>
    <message>
        <source>Give a line of names and a line for each film.</source>
        <translation>Mettez une ligne de noms et une ligne par film.</translation>
    </message>
    <message>
        <source>Give a list of objects, one for each film.</source>
        <translation>Donnez une liste d’objets, un par film.</translation>
    </message>
    <message>
        <source>Give a list of objects.</source>
        <translation>Donnez une liste d’objets.</translation>
    </message>
    <message>
        <source>Give a model in one of these two forms.</source>
        <translation>Donnez un modèle sous l’une de ces deux formes.</translation>
    </message>
    <message>
        <source>Give a new file in a folder that exists.</source>
        <translation>Donnez un nouveau fichier dans un dossier qui existe.</translation>
    </message>
    <message>
        <source>Give a number from 0 to 1.</source>
        <translation>Donnez un nombre de 0 à 1.</translation>
    </message>
    <message>
        <source>Give a text file with a script.</source>
        <translation>Donnez un fichier texte avec un script.</translation>
    </message>
    <message>
        <source>Give an MP4, MOV or WebM file.</source>
        <translation>Donnez un fichier MP4, MOV ou WebM.</translation>
    </message>
    <message>
        <source>Give another file.</source>
        <translation>Donnez un autre fichier.</translation>
    </message>
    <message>
        <source>Give another name: --as NAME.</source>
        <translation>Donnez un autre nom : --as NOM.</translation>
    </message>
    <message>
        <source>Give one of: {kinds}</source>
        <translation>Donnez l’un de : {kinds}</translation>
    </message>
    <message>
        <source>Give one, or a default in the template&apos;s head.</source>
        <translation>Donnez-en une, ou une valeur par défaut dans l’en-tête du modèle.</translation>
    </message>
    <message>
        <source>Give one, or leave the line out.</source>
        <translation>Donnez-en une, ou enlevez la ligne.</translation>
    </message>
    <message>
        <source>Give the line of: bedside audit head</source>
        <translation>Donnez la ligne de : bedside audit head</translation>
    </message>
    <message>
        <source>Give the number of one: {numbers}.</source>
        <translation>Donnez le numéro de l’une : {numbers}.</translation>
    </message>
    <message>
        <source>Give up to {most:.0f} s; it is repeated.</source>
        <translation>Donnez jusqu’à {most} s ; elle est répétée.</translation>
    </message>
    <message>
        <source>Give {least:.0f} s to {most:.0f} min of one voice.</source>
        <translation>Donnez de {least} s à {most} min d’une seule voix.</translation>
    </message>
    <message>
        <source>Have it made again.</source>
        <translation>Faites-le refaire.</translation>
    </message>
    <message>
        <source>Have the bundle made again.</source>
        <translation>Faites refaire le paquet.</translation>
    </message>
    <message>
        <source>In {spoken} there is: {voices}.</source>
        <translation>En {spoken} il y a : {voices}.</translation>
    </message>
    <message>
        <source>Install Bedside again.</source>
        <translation>Réinstallez Bedside.</translation>
    </message>
    <message>
        <source>Install FriBiDi (Debian: apt install libfribidi0).</source>
        <translation>Installez FriBiDi (Debian : apt install libfribidi0).</translation>
    </message>
    <message>
        <source>Install it: pip install &apos;bedside[cluster]&apos;, on every machine.</source>
        <translation>Installez-le : pip install &apos;bedside[cluster]&apos;, sur chaque machine.</translation>
    </message>
    <message>
        <source>Is it the right file, wholly downloaded?</source>
        <translation>Est-ce le bon fichier, entièrement téléchargé ?</translation>
    </message>
    <message>
        <source>It has 64 hexadecimal digits: bedside bundle key shows one.</source>
        <translation>Elle a 64 chiffres hexadécimaux : bedside bundle key en montre une.</translation>
    </message>
    <message>
        <source>It has {versions}.</source>
        <translation>Elle a {versions}.</translation>
    </message>
    <message>
        <source>It has: {columns}.</source>
        <translation>Elle a : {columns}.</translation>
    </message>
    <message>
        <source>It has: {names}.</source>
        <translation>Il a : {names}.</translation>
    </message>
    <message>
        <source>It is not a BERT encoder.</source>
        <translation>Ce n’est pas un encodeur BERT.</translation>
    </message>
    <message>
        <source>It may come from a newer Bedside.</source>
        <translation>Elle vient peut-être d’un Bedside plus récent.</translation>
    </message>
    <message>
        <source>Its first line should be `schema = {known}`.</source>
        <translation>Sa première ligne devrait être `schema = {known}`.</translation>
    </message>
    <message>
        <source>Its libraries may differ from the locked ones: run packaging/run.sh setup.</source>
        <translation>Ses bibliothèques diffèrent peut-être de celles fixées : lancez packaging/run.sh setup.</translation>
    </message>
    <message>
        <source>Job {id} is of no kind that can be made here.</source>
        <translation>Le travail {id} est d’un type qui ne peut pas être fait ici.</translation>
    </message>
    <message>
        <source>Job {job} is {state}.</source>
        <translation>Le travail {job} est {state}.</translation>
    </message>
    <message>
        <source>Keep dataRef.</source>
        <translation>Gardez dataRef.</translation>
    </message>
    <message>
        <source>Keep one of them.</source>
        <translation>Gardez-en un.</translation>
    </message>
    <message>
        <source>Keep one.</source>
        <translation>Gardez-en une.</translation>
    </message>
    <message>
        <source>Keep the first line as it was.</source>
        <translation>Laissez la première ligne comme elle était.</translation>
    </message>
    <message>
        <source>Known keys here: {known}.</source>
        <translation>Clés connues ici : {known}.</translation>
    </message>
    <message>
        <source>Known: {known}.</source>
        <translation>Connues : {known}.</translation>
    </message>
    <message>
        <source>Leave out folders and signs.</source>
        <translation>Enlevez dossiers et signes.</translation>
    </message>
    <message>
        <source>Leave the page out.</source>
        <translation>Enlevez la page.</translation>
    </message>
    <message>
        <source>Let it speak with another one first.</source>
        <translation>Faites-le d’abord parler avec un autre.</translation>
    </message>
    <message>
        <source>Letters, digits, dots and dashes, at most 40.</source>
        <translation>Lettres, chiffres, points et tirets, 40 au plus.</translation>
    </message>
    <message>
        <source>Locked after too many tries, for another {minutes:.0f} minutes.</source>
        <translation>Verrouillé après trop d’essais, encore {minutes} minutes.</translation>
    </message>
    <message>
        <source>Log in again: bedside operator login NAME</source>
        <translation>Entrez de nouveau avec votre code PIN.</translation>
    </message>
    <message>
        <source>Log in as the user who made it, or restore a backup that has a passphrase.</source>
        <translation>Ouvrez la session de l’utilisateur qui l’a fait, ou restaurez une sauvegarde avec phrase secrète.</translation>
    </message>
    <message>
        <source>Log in as the user whose key store has the key. The data is not damaged.</source>
        <translation>Ouvrez la session de l’utilisateur dont le trousseau a la clé. Les données ne sont pas endommagées.</translation>
    </message>
    <message>
        <source>Look for it again.</source>
        <translation>Cherchez-le de nouveau.</translation>
    </message>
    <message>
        <source>Look things up in a smaller one.</source>
        <translation>Cherchez dans une table plus petite.</translation>
    </message>
    <message>
        <source>Make it mono first: ffmpeg -i {file} -ac 1 mono.wav</source>
        <translation>Mettez-le d’abord en mono : ffmpeg -i {file} -ac 1 mono.wav</translation>
    </message>
    <message>
        <source>Make it smaller, or split it.</source>
        <translation>Réduisez-le ou divisez-le.</translation>
    </message>
    <message>
        <source>Make it smaller.</source>
        <translation>Réduisez-la.</translation>
    </message>
    <message>
        <source>Make room on the disk.</source>
        <translation>Faites de la place sur le disque.</translation>
    </message>
    <message>
        <source>Make room or permission there, or set BEDSIDE_HOME to another folder.</source>
        <translation>Faites-y de la place ou donnez-y les droits, ou mettez un autre dossier dans BEDSIDE_HOME.</translation>
    </message>
    <message>
        <source>Make room there, or set BEDSIDE_HOME to a folder on a larger disk.</source>
        <translation>Faites-y de la place, ou mettez dans BEDSIDE_HOME un dossier d’un disque plus grand.</translation>
    </message>
    <message>
        <source>Make scenes of it, each with an @audio of its own; or write \[ for a bracket.</source>
        <translation>Faites-en des scènes, chacune avec son @audio ; ou écrivez \[ pour un crochet.</translation>
    </message>
    <message>
        <source>Make somebody else an administrator first.</source>
        <translation>Nommez d’abord quelqu’un d’autre administrateur.</translation>
    </message>
    <message>
        <source>Make the picture smaller and add that.</source>
        <translation>Réduisez l’image et ajoutez celle-là.</translation>
    </message>
    <message>
        <source>Model {model_id} has no file {file!r}.</source>
        <translation>Le modèle {model_id} n’a pas de fichier « {file} ».</translation>
    </message>
    <message>
        <source>Move it into the folder, and name it from there.</source>
        <translation>Mettez-le dans le dossier, et nommez-le à partir de là.</translation>
    </message>
    <message>
        <source>Move it under the # heading, before the text; or write \@ for the character.</source>
        <translation>Mettez-la sous le titre #, avant le texte ; ou écrivez \@ pour le signe.</translation>
    </message>
    <message>
        <source>Name .xlf or .csv files, or use --machine --to TAG.</source>
        <translation>Nommez des fichiers .xlf ou .csv, ou utilisez --machine --to TAG.</translation>
    </message>
    <message>
        <source>Name it in the first line.</source>
        <translation>Nommez-la dans la première ligne.</translation>
    </message>
    <message>
        <source>Name one of the stock replicas, such as mira.</source>
        <translation>Nommez l’une des répliques fournies, comme mira.</translation>
    </message>
    <message>
        <source>No administrator would be left.</source>
        <translation>Il ne resterait aucun administrateur.</translation>
    </message>
    <message>
        <source>No camera is called {wanted!r}.</source>
        <translation>Aucune caméra ne s’appelle « {wanted} ».</translation>
    </message>
    <message>
        <source>No document is called {name!r}.</source>
        <translation>Aucun document ne s’appelle « {name} ».</translation>
    </message>
    <message>
        <source>No file is shown to turn the pages of.</source>
        <translation>Aucun fichier n’est montré dont tourner les pages.</translation>
    </message>
    <message>
        <source>No language model is ready for {wanted!r}.</source>
        <translation>Aucun modèle de langue n’est prêt pour « {wanted} ».</translation>
    </message>
    <message>
        <source>No language-model engine is installed.</source>
        <translation>Aucun moteur de modèle de langue n’est installé.</translation>
    </message>
    <message>
        <source>No microphone is called {wanted!r}.</source>
        <translation>Aucun micro ne s’appelle « {wanted} ».</translation>
    </message>
    <message>
        <source>No model for translation is installed.</source>
        <translation>Aucun modèle de traduction n’est installé.</translation>
    </message>
    <message>
        <source>No model serves the role {role!r}.</source>
        <translation>Aucun modèle ne remplit le rôle « {role} ».</translation>
    </message>
    <message>
        <source>No persona of this device is called {name}.</source>
        <translation>Aucun personnage de cet appareil ne s’appelle {name}.</translation>
    </message>
    <message>
        <source>No speaker is called {wanted!r}.</source>
        <translation>Aucun haut-parleur ne s’appelle « {wanted} ».</translation>
    </message>
    <message>
        <source>No version of {name} is live.</source>
        <translation>Aucune version de {name} n’est active.</translation>
    </message>
    <message>
        <source>No voice can say {spoken!r}.</source>
        <translation>Aucune voix ne peut dire « {spoken} ».</translation>
    </message>
    <message>
        <source>Nobody is logged in.</source>
        <translation>Personne n’est connecté.</translation>
    </message>
    <message>
        <source>One of: {known}.</source>
        <translation>L’un de : {known}.</translation>
    </message>
    <message>
        <source>Only some scenes are transparent.</source>
        <translation>Seules certaines scènes sont transparentes.</translation>
    </message>
    <message>
        <source>Only watch = &quot;full&quot; does.</source>
        <translation>Seul watch = &quot;full&quot; le permet.</translation>
    </message>
    <message>
        <source>Others can read the store&apos;s key file {path}.</source>
        <translation>D’autres peuvent lire le fichier de clé du magasin {path}.</translation>
    </message>
    <message>
        <source>Others can read {path}.</source>
        <translation>D’autres peuvent lire {path}.</translation>
    </message>
    <message>
        <source>Page {number} of {path} is damaged.</source>
        <translation>La page {number} de {path} est endommagée.</translation>
    </message>
    <message>
        <source>Pages are counted from 1.</source>
        <translation>Les pages se comptent à partir de 1.</translation>
    </message>
    <message>
        <source>Plug it in again.</source>
        <translation>Rebranchez-la.</translation>
    </message>
    <message>
        <source>Prepare the model again: bedside models prepare</source>
        <translation>Préparez de nouveau le modèle : bedside models prepare</translation>
    </message>
    <message>
        <source>Preparing {models} needs {needed:.1f} GB; {free:.1f} GB are free in {root}.</source>
        <translation>Préparer {models} demande {needed} Go ; {free} Go sont libres dans {root}.</translation>
    </message>
    <message>
        <source>Put it back from where you keep a copy, or restore a backup that has a passphrase.</source>
        <translation>Remettez-le depuis votre copie, ou restaurez une sauvegarde avec phrase secrète.</translation>
    </message>
    <message>
        <source>Put it into a file that only you can read and set BEDSIDE_PASSPHRASE_FILE to its path.</source>
        <translation>Mettez-la dans un fichier que vous seul pouvez lire et son chemin dans BEDSIDE_PASSPHRASE_FILE.</translation>
    </message>
    <message>
        <source>Put it into the persona&apos;s folder, or correct its tool.</source>
        <translation>Mettez-le dans le dossier du personnage, ou corrigez son outil.</translation>
    </message>
    <message>
        <source>Put it there, or correct the tool&apos;s key table.</source>
        <translation>Mettez-la là, ou corrigez la clé table de l’outil.</translation>
    </message>
    <message>
        <source>Put its documents into the store instead.</source>
        <translation>Mettez plutôt ses documents dans le magasin.</translation>
    </message>
    <message>
        <source>Put one live first.</source>
        <translation>Activez-en d’abord une.</translation>
    </message>
    <message>
        <source>Put the key file back that was made with this store. The data is not damaged.</source>
        <translation>Remettez le fichier de clé fait avec ce magasin. Les données ne sont pas endommagées.</translation>
    </message>
    <message>
        <source>Put the right file there.</source>
        <translation>Mettez-y le bon fichier.</translation>
    </message>
    <message>
        <source>Put values that hold a comma in double quotes.</source>
        <translation>Mettez entre guillemets doubles les valeurs avec une virgule.</translation>
    </message>
    <message>
        <source>Reading pictures is not set up here.</source>
        <translation>La lecture d’images n’est pas préparée ici.</translation>
    </message>
    <message>
        <source>Record at 16 kHz or more (a converted telephone recording would be recognised badly).</source>
        <translation>Enregistrez à 16 kHz ou plus (un enregistrement téléphonique converti serait mal reconnu).</translation>
    </message>
    <message>
        <source>Record at least a second.</source>
        <translation>Enregistrez au moins une seconde.</translation>
    </message>
    <message>
        <source>Recordings cannot be followed here.</source>
        <translation>Les enregistrements ne peuvent pas être suivis ici.</translation>
    </message>
    <message>
        <source>Reinstall Bedside or restore the file.</source>
        <translation>Réinstallez Bedside ou restaurez le fichier.</translation>
    </message>
    <message>
        <source>Remove it.</source>
        <translation>Enlevez-le.</translation>
    </message>
    <message>
        <source>Rename it.</source>
        <translation>Renommez-le.</translation>
    </message>
    <message>
        <source>Rename the file, and try again.</source>
        <translation>Renommez le fichier et réessayez.</translation>
    </message>
    <message>
        <source>Restore a backup.</source>
        <translation>Restaurez une sauvegarde.</translation>
    </message>
    <message>
        <source>Restore a backup: bedside store restore FILE</source>
        <translation>Restaurez une sauvegarde : bedside store restore FILE</translation>
    </message>
    <message>
        <source>Row {row} is not the one that was noted.</source>
        <translation>La ligne {row} n’est pas celle qui a été notée.</translation>
    </message>
    <message>
        <source>Row {row} was changed or moved.</source>
        <translation>La ligne {row} a été changée ou déplacée.</translation>
    </message>
    <message>
        <source>Row {row} was cut off the end.</source>
        <translation>La ligne {row} a été coupée à la fin.</translation>
    </message>
    <message>
        <source>Row {row} was removed.</source>
        <translation>La ligne {row} a été enlevée.</translation>
    </message>
    <message>
        <source>Rows {first} to {last} were cut off the end.</source>
        <translation>Les lignes {first} à {last} ont été coupées à la fin.</translation>
    </message>
    <message>
        <source>Rows {first} to {last} were removed.</source>
        <translation>Les lignes {first} à {last} ont été enlevées.</translation>
    </message>
    <message>
        <source>Run `bedside models remove {id}`, then `bedside models add FILE` with a good copy.</source>
        <translation>Lancez `bedside models remove {id}`, puis `bedside models add FILE` avec une bonne copie.</translation>
    </message>
    <message>
        <source>Run `bedside models remove {model}`, then `bedside models add FILE` with a good copy.</source>
        <translation>Lancez `bedside models remove {model}`, puis `bedside models add FILE` avec une bonne copie.</translation>
    </message>
    <message>
        <source>Run `bedside models verify` to prepare it again.</source>
        <translation>Lancez `bedside models verify` pour le préparer de nouveau.</translation>
    </message>
    <message>
        <source>Run `bedside models verify` to prepare it.</source>
        <translation>Lancez `bedside models verify` pour le préparer.</translation>
    </message>
    <message>
        <source>Run `bedside models verify`.</source>
        <translation>Lancez `bedside models verify`.</translation>
    </message>
    <message>
        <source>Run `bedside models verify`; it fetches again what is broken.</source>
        <translation>Lancez `bedside models verify` ; il récupère ce qui est cassé.</translation>
    </message>
    <message>
        <source>Run the set-up again (packaging/run.sh setup); if it stays, the package was changed after it was pinned.</source>
        <translation>Relancez l’installation (packaging/run.sh setup) ; si cela reste, le paquet a changé après avoir été fixé.</translation>
    </message>
    <message>
        <source>Run the set-up again: packaging/run.sh setup</source>
        <translation>Relancez l’installation : packaging/run.sh setup</translation>
    </message>
    <message>
        <source>Run: bedside audit verify</source>
        <translation>Lancez : bedside audit verify</translation>
    </message>
    <message>
        <source>Run: bedside knowledge add FILE --tag {tag}</source>
        <translation>Lancez : bedside knowledge add FILE --tag {tag}</translation>
    </message>
    <message>
        <source>Run: bedside models prepare</source>
        <translation>Lancez : bedside models prepare</translation>
    </message>
    <message>
        <source>Run: bedside models prepare --for knowledge</source>
        <translation>Lancez : bedside models prepare --for knowledge</translation>
    </message>
    <message>
        <source>Run: bedside models prepare {model}</source>
        <translation>Lancez : bedside models prepare {model}</translation>
    </message>
    <message>
        <source>Run: bedside models prepare {names}</source>
        <translation>Lancez : bedside models prepare {names}</translation>
    </message>
    <message>
        <source>Run: bedside operator login NAME</source>
        <translation>Lancez : bedside operator login NAME</translation>
    </message>
    <message>
        <source>Run: bedside store check</source>
        <translation>Lancez : bedside store check</translation>
    </message>
    <message>
        <source>Run: bedside store repair</source>
        <translation>Lancez : bedside store repair</translation>
    </message>
    <message>
        <source>Run: bedside store repair. It goes back to the last good state and keeps what can still be read.</source>
        <translation>Lancez : bedside store repair. Il revient au dernier bon état et garde ce qui peut encore être lu.</translation>
    </message>
    <message>
        <source>Run: chmod 600 {path}</source>
        <translation>Lancez : chmod 600 {path}</translation>
    </message>
    <message>
        <source>Run: packaging/run.sh setup</source>
        <translation>Lancez : packaging/run.sh setup</translation>
    </message>
    <message>
        <source>Run: packaging/run.sh setup (with a vision-language model in the store it is built in; it needs g++).</source>
        <translation>Lancez : packaging/run.sh setup (avec un modèle de vision et langue dans le magasin il est inclus ; il faut g++).</translation>
    </message>
    <message>
        <source>Run: sudo apt install libportaudio2</source>
        <translation>Lancez : sudo apt install libportaudio2</translation>
    </message>
    <message>
        <source>Save a copy without one and add that.</source>
        <translation>Enregistrez-en une copie sans, et ajoutez celle-là.</translation>
    </message>
    <message>
        <source>Save it again without a password.</source>
        <translation>Enregistrez-le de nouveau sans mot de passe.</translation>
    </message>
    <message>
        <source>Save it again, or remove it.</source>
        <translation>Enregistrez-le de nouveau, ou enlevez-le.</translation>
    </message>
    <message>
        <source>Save it again.</source>
        <translation>Enregistrez-le de nouveau.</translation>
    </message>
    <message>
        <source>Save it anew from its program.</source>
        <translation>Enregistrez-le de nouveau depuis son programme.</translation>
    </message>
    <message>
        <source>Save it anew, or split it.</source>
        <translation>Enregistrez-le de nouveau, ou divisez-le.</translation>
    </message>
    <message>
        <source>Save it anew.</source>
        <translation>Enregistrez-le de nouveau.</translation>
    </message>
    <message>
        <source>Save it as CSV, UTF-8.</source>
        <translation>Enregistrez-le en CSV, UTF-8.</translation>
    </message>
    <message>
        <source>Save it as PDF and name that in the script.</source>
        <translation>Enregistrez-le en PDF et nommez celui-là dans le script.</translation>
    </message>
    <message>
        <source>Save it as UTF-8 and try again.</source>
        <translation>Enregistrez-le en UTF-8 et réessayez.</translation>
    </message>
    <message>
        <source>Save it as UTF-8.</source>
        <translation>Enregistrez-le en UTF-8.</translation>
    </message>
    <message>
        <source>Save it in the present format.</source>
        <translation>Enregistrez-le au format actuel.</translation>
    </message>
    <message>
        <source>Save or scan it anew.</source>
        <translation>Enregistrez-le ou numérisez-le de nouveau.</translation>
    </message>
    <message>
        <source>Save the script as UTF-8.</source>
        <translation>Enregistrez le script en UTF-8.</translation>
    </message>
    <message>
        <source>Scripts of version {value} cannot be read here.</source>
        <translation>Les scripts de version {value} ne peuvent pas être lus ici.</translation>
    </message>
    <message>
        <source>See its versions.</source>
        <translation>Voyez ses versions.</translation>
    </message>
    <message>
        <source>See {folder}; without its files a new certificate is made.</source>
        <translation>Voyez {folder} ; sans ses fichiers un nouveau certificat est fait.</translation>
    </message>
    <message>
        <source>See {manifest}.</source>
        <translation>Voyez {manifest}.</translation>
    </message>
    <message>
        <source>See {where}.</source>
        <translation>Voyez {where}.</translation>
    </message>
    <message>
        <source>See: bedside export jobs</source>
        <translation>Voyez : bedside export jobs</translation>
    </message>
    <message>
        <source>See: bedside knowledge list</source>
        <translation>Voyez : bedside knowledge list</translation>
    </message>
    <message>
        <source>See: bedside memory list</source>
        <translation>Voyez : bedside memory list</translation>
    </message>
    <message>
        <source>See: bedside memory list --state disputed</source>
        <translation>Voyez : bedside memory list --state disputed</translation>
    </message>
    <message>
        <source>See: bedside operator list</source>
        <translation>Voyez : bedside operator list</translation>
    </message>
    <message>
        <source>See: bedside store conversations</source>
        <translation>Voyez : bedside store conversations</translation>
    </message>
    <message>
        <source>See: bedside store people</source>
        <translation>Voyez : bedside store people</translation>
    </message>
    <message>
        <source>Set BEDSIDE_PASSPHRASE_FILE, or use a terminal.</source>
        <translation>Mettez BEDSIDE_PASSPHRASE_FILE, ou utilisez un terminal.</translation>
    </message>
    <message>
        <source>Set language to auto or to one of: {languages}.</source>
        <translation>Mettez language à auto ou à l’un de : {languages}.</translation>
    </message>
    <message>
        <source>Shipped: {shipped}.</source>
        <translation>Fournies : {shipped}.</translation>
    </message>
    <message>
        <source>Shipped: {shipped}. Or give the path of a folder with a {file} in it.</source>
        <translation>Fournies : {shipped}. Ou donnez le chemin d’un dossier contenant un {file}.</translation>
    </message>
    <message>
        <source>Shorten it.</source>
        <translation>Raccourcissez-le.</translation>
    </message>
    <message>
        <source>Small letters, digits and dashes, 2 to 40 of them.</source>
        <translation>Minuscules, chiffres et tirets, de 2 à 40.</translation>
    </message>
    <message>
        <source>Split it into smaller files.</source>
        <translation>Divisez-le en fichiers plus petits.</translation>
    </message>
    <message>
        <source>Start it again and give the same command: what is done is kept.</source>
        <translation>Relancez-le et donnez la même commande : ce qui est fait est gardé.</translation>
    </message>
    <message>
        <source>Start one: dask scheduler</source>
        <translation>Lancez-en un : dask scheduler</translation>
    </message>
    <message>
        <source>Start some: dask worker {address}</source>
        <translation>Lancez-en : dask worker {address}</translation>
    </message>
    <message>
        <source>Such as: harbor-2026-11</source>
        <translation>Par exemple : harbor-2026-11</translation>
    </message>
    <message>
        <source>Take pictures out of it, or split it.</source>
        <translation>Enlevez des images, ou divisez-le.</translation>
    </message>
    <message>
        <source>Text from right to left cannot be drawn on this machine.</source>
        <translation>Le texte de droite à gauche ne peut pas être dessiné sur cette machine.</translation>
    </message>
    <message>
        <source>That PIN is easy to guess.</source>
        <translation>Ce code PIN est facile à deviner.</translation>
    </message>
    <message>
        <source>That document is not there any more.</source>
        <translation>Ce document n’est plus là.</translation>
    </message>
    <message>
        <source>That is no public key.</source>
        <translation>Ce n’est pas une clé publique.</translation>
    </message>
    <message>
        <source>That is not the key of this store.</source>
        <translation>Ce n’est pas la clé de ce magasin.</translation>
    </message>
    <message>
        <source>That memory is not disputed.</source>
        <translation>Ce souvenir n’est pas contesté.</translation>
    </message>
    <message>
        <source>That sentence has changed meanwhile.</source>
        <translation>Cette phrase a changé entre-temps.</translation>
    </message>
    <message>
        <source>That sentence is not there any more.</source>
        <translation>Cette phrase n’est plus là.</translation>
    </message>
    <message>
        <source>The backup is damaged ({why}).</source>
        <translation>La sauvegarde est endommagée ({why}).</translation>
    </message>
    <message>
        <source>The backup was written by a newer Bedside.</source>
        <translation>La sauvegarde a été écrite par un Bedside plus récent.</translation>
    </message>
    <message>
        <source>The backup {source} is damaged.</source>
        <translation>La sauvegarde {source} est endommagée.</translation>
    </message>
    <message>
        <source>The beginning of the log was changed (before row {row}).</source>
        <translation>Le début du journal a été changé (avant la ligne {row}).</translation>
    </message>
    <message>
        <source>The bundle keeps {kind} for {kept:g} days, which is too short.</source>
        <translation>Le paquet garde {kind} pendant {kept} jours, ce qui est trop court.</translation>
    </message>
    <message>
        <source>The bundle lacks {name}, or it is damaged.</source>
        <translation>Il manque {name} au paquet, ou il est endommagé.</translation>
    </message>
    <message>
        <source>The bundle&apos;s settings do not fit this Bedside.</source>
        <translation>Les réglages du paquet ne conviennent pas à ce Bedside.</translation>
    </message>
    <message>
        <source>The camera {name!r} could not be opened.</source>
        <translation>La caméra « {name} » n’a pas pu être ouverte.</translation>
    </message>
    <message>
        <source>The camera {name!r} gives no pictures.</source>
        <translation>La caméra « {name} » ne donne pas d’images.</translation>
    </message>
    <message>
        <source>The chosen answers of the bundle cannot be read.</source>
        <translation>Les réponses choisies du paquet ne peuvent pas être lues.</translation>
    </message>
    <message>
        <source>The database file of the store is missing.</source>
        <translation>Le fichier de base de données du magasin manque.</translation>
    </message>
    <message>
        <source>The decoder does not tell the size of its cache.</source>
        <translation>Le décodeur ne dit pas la taille de son cache.</translation>
    </message>
    <message>
        <source>The disk is full: {path} could not be written.</source>
        <translation>Le disque est plein : {path} n’a pas pu être écrit.</translation>
    </message>
    <message>
        <source>The embedding model lacks {file}.</source>
        <translation>Il manque {file} au modèle de sens.</translation>
    </message>
    <message>
        <source>The file {file} is not there.</source>
        <translation>Le fichier {file} n’est pas là.</translation>
    </message>
    <message>
        <source>The file {vocabulary} is not there.</source>
        <translation>Le fichier {vocabulary} n’est pas là.</translation>
    </message>
    <message>
        <source>The film could not be signed ({why}).</source>
        <translation>Le film n’a pas pu être signé ({why}).</translation>
    </message>
    <message>
        <source>The first line names the variables.</source>
        <translation>La première ligne nomme les variables.</translation>
    </message>
    <message>
        <source>The first operator has to be an administrator.</source>
        <translation>Le premier opérateur doit être administrateur.</translation>
    </message>
    <message>
        <source>The folder {parent} does not exist.</source>
        <translation>Le dossier {parent} n’existe pas.</translation>
    </message>
    <message>
        <source>The head is opened with --- and never closed.</source>
        <translation>L’en-tête est ouvert avec --- et jamais fermé.</translation>
    </message>
    <message>
        <source>The installed language-model engine is the {variant} build, but this processor lacks {features}.</source>
        <translation>Le moteur de modèle de langue installé est la version {variant}, mais il manque {features} à ce processeur.</translation>
    </message>
    <message>
        <source>The installed llama-cpp-python was not built by Bedside, so it was not loaded.</source>
        <translation>Le llama-cpp-python installé n’a pas été fait par Bedside ; il n’a donc pas été chargé.</translation>
    </message>
    <message>
        <source>The jobs are being made already.</source>
        <translation>Les travaux sont déjà en cours.</translation>
    </message>
    <message>
        <source>The key of person {person} is damaged.</source>
        <translation>La clé de la personne {person} est endommagée.</translation>
    </message>
    <message>
        <source>The language model {name} does not speak ChatML, the only chat format that is supported.</source>
        <translation>Le modèle de langue {name} ne parle pas ChatML, le seul format pris en charge.</translation>
    </message>
    <message>
        <source>The language model {path} does not exist.</source>
        <translation>Le modèle de langue {path} n’existe pas.</translation>
    </message>
    <message>
        <source>The language-model engine was built without libmtmd, so it cannot look at pictures.</source>
        <translation>Le moteur de modèle de langue a été fait sans libmtmd ; il ne peut donc pas regarder d’images.</translation>
    </message>
    <message>
        <source>The layout {layout} needs a slide.</source>
        <translation>La disposition {layout} a besoin d’une diapositive.</translation>
    </message>
    <message>
        <source>The list of models {path} is missing.</source>
        <translation>La liste de modèles {path} manque.</translation>
    </message>
    <message>
        <source>The microphone {device!r} could not be opened ({why}).</source>
        <translation>Le micro « {device} » n’a pas pu être ouvert ({why}).</translation>
    </message>
    <message>
        <source>The model file {path} is damaged ({fault}); it was not loaded.</source>
        <translation>Le fichier de modèle {path} est endommagé ({fault}) ; il n’a pas été chargé.</translation>
    </message>
    <message>
        <source>The model file {path} is missing.</source>
        <translation>Le fichier de modèle {path} manque.</translation>
    </message>
    <message>
        <source>The model file {path} is not there.</source>
        <translation>Le fichier de modèle {path} n’est pas là.</translation>
    </message>
    <message>
        <source>The name or the PIN is wrong.</source>
        <translation>Le nom ou le code PIN est faux.</translation>
    </message>
    <message>
        <source>The package {package} is not installed.</source>
        <translation>Le paquet {package} n’est pas installé.</translation>
    </message>
    <message>
        <source>The page {file} is not there.</source>
        <translation>La page {file} n’est pas là.</translation>
    </message>
    <message>
        <source>The persona has a mistake; it is tried when that is corrected.</source>
        <translation>Le personnage a une erreur ; il est essayé quand elle est corrigée.</translation>
    </message>
    <message>
        <source>The persona&apos;s language {language!r} is none that Bedside can hear.</source>
        <translation>La langue du personnage, « {language} », n’est pas de celles que Bedside entend.</translation>
    </message>
    <message>
        <source>The persona&apos;s policy lets nothing of this be kept.</source>
        <translation>La règle du personnage ne permet de rien garder de cela.</translation>
    </message>
    <message>
        <source>The receipt {id} was changed.</source>
        <translation>Le reçu {id} a été changé.</translation>
    </message>
    <message>
        <source>The record {place} is damaged or was exchanged.</source>
        <translation>L’enregistrement {place} est endommagé ou a été échangé.</translation>
    </message>
    <message>
        <source>The replica {path} has format version {version}; this Bedside reads version {known}.</source>
        <translation>La réplique {path} a le format de version {version} ; ce Bedside lit la version {known}.</translation>
    </message>
    <message>
        <source>The replica {path} is damaged ({what}).</source>
        <translation>La réplique {path} est endommagée ({what}).</translation>
    </message>
    <message>
        <source>The scheduler at {address} has gone.</source>
        <translation>L’ordonnanceur de {address} est parti.</translation>
    </message>
    <message>
        <source>The scheduler at {address} has no workers.</source>
        <translation>L’ordonnanceur de {address} n’a pas d’ouvriers.</translation>
    </message>
    <message>
        <source>The script has more than {most} characters.</source>
        <translation>Le script a plus de {most} caractères.</translation>
    </message>
    <message>
        <source>The script has {count}.</source>
        <translation>Le script en a {count}.</translation>
    </message>
    <message>
        <source>The session has ended.</source>
        <translation>La session est terminée.</translation>
    </message>
    <message>
        <source>The slide {path} does not exist.</source>
        <translation>La diapositive {path} n’existe pas.</translation>
    </message>
    <message>
        <source>The sound library PortAudio is not installed.</source>
        <translation>La bibliothèque de son PortAudio n’est pas installée.</translation>
    </message>
    <message>
        <source>The speaker {device!r} could not be opened ({why}).</source>
        <translation>Le haut-parleur « {device} » n’a pas pu être ouvert ({why}).</translation>
    </message>
    <message>
        <source>The store cannot be repaired here ({why}).</source>
        <translation>Le magasin ne peut pas être réparé ici ({why}).</translation>
    </message>
    <message>
        <source>The store has no document under {tags}, which {persona} answers from.</source>
        <translation>Le magasin n’a aucun document sous {tags}, dont {persona} tire ses réponses.</translation>
    </message>
    <message>
        <source>The store is damaged ({why}).</source>
        <translation>Le magasin est endommagé ({why}).</translation>
    </message>
    <message>
        <source>The store is locked with a passphrase and nobody can be asked for it here.</source>
        <translation>Le magasin est fermé par une phrase secrète et personne ne peut être interrogé ici.</translation>
    </message>
    <message>
        <source>The store is locked with a passphrase.</source>
        <translation>Le magasin est fermé par une phrase secrète.</translation>
    </message>
    <message>
        <source>The store was written by a newer Bedside (header {format}).</source>
        <translation>Le magasin a été écrit par un Bedside plus récent (en-tête {format}).</translation>
    </message>
    <message>
        <source>The store was written by a newer Bedside (schema {version}; this one knows up to {known}).</source>
        <translation>Le magasin a été écrit par un Bedside plus récent (schéma {version} ; celui-ci connaît jusqu’à {known}).</translation>
    </message>
    <message>
        <source>The store&apos;s header in {folder} is damaged ({why}); without it no key opens the store.</source>
        <translation>L’en-tête du magasin dans {folder} est endommagé ({why}) ; sans lui aucune clé n’ouvre le magasin.</translation>
    </message>
    <message>
        <source>The store&apos;s header is damaged.</source>
        <translation>L’en-tête du magasin est endommagé.</translation>
    </message>
    <message>
        <source>The store&apos;s header names no known key source ({source!r}).</source>
        <translation>L’en-tête du magasin ne nomme pas de source de clé connue (« {source} »).</translation>
    </message>
    <message>
        <source>The store&apos;s key file {path} cannot be read ({why}).</source>
        <translation>Le fichier de clé du magasin {path} ne peut pas être lu ({why}).</translation>
    </message>
    <message>
        <source>The store&apos;s key file {path} is not there.</source>
        <translation>Le fichier de clé du magasin {path} n’est pas là.</translation>
    </message>
    <message>
        <source>The system&apos;s key store does not give back what it was given.</source>
        <translation>Le trousseau du système ne rend pas ce qui lui a été donné.</translation>
    </message>
    <message>
        <source>The system&apos;s key store has no key of this store.</source>
        <translation>Le trousseau du système n’a aucune clé de ce magasin.</translation>
    </message>
    <message>
        <source>The system&apos;s key store refused ({refused}).</source>
        <translation>Le trousseau du système a refusé ({refused}).</translation>
    </message>
    <message>
        <source>The table {path} does not exist.</source>
        <translation>La table {path} n’existe pas.</translation>
    </message>
    <message>
        <source>The table {path} is larger than 50 MB.</source>
        <translation>La table {path} dépasse 50 Mo.</translation>
    </message>
    <message>
        <source>The template has no variable {name!r}.</source>
        <translation>Le modèle n’a pas de variable « {name} ».</translation>
    </message>
    <message>
        <source>The translation does not belong to the scene at line {line}.</source>
        <translation>La traduction ne correspond pas à la scène de la ligne {line}.</translation>
    </message>
    <message>
        <source>The value of {name!r} has a line break or control character.</source>
        <translation>La valeur de « {name} » contient un saut de ligne ou un caractère de contrôle.</translation>
    </message>
    <message>
        <source>The vision-language model&apos;s way of chatting is not known to llama.cpp.</source>
        <translation>llama.cpp ne connaît pas la façon de converser de ce modèle de vision et langue.</translation>
    </message>
    <message>
        <source>The voice {chosen} needs the model {id}.</source>
        <translation>La voix {chosen} a besoin du modèle {id}.</translation>
    </message>
    <message>
        <source>The voice {name!r} does not speak {spoken} ({language}).</source>
        <translation>La voix « {name} » ne parle pas {spoken} ({language}).</translation>
    </message>
    <message>
        <source>The {kind} {device!r} could not be opened ({why}).</source>
        <translation>{kind} « {device} » n’a pas pu être ouvert ({why}).</translation>
    </message>
    <message>
        <source>There are: {known}.</source>
        <translation>Il y a : {known}.</translation>
    </message>
    <message>
        <source>There is a control character (code {code}) here.</source>
        <translation>Il y a ici un caractère de contrôle (code {code}).</translation>
    </message>
    <message>
        <source>There is a model called {chosen!r} already.</source>
        <translation>Il y a déjà un modèle appelé « {chosen} ».</translation>
    </message>
    <message>
        <source>There is a persona {name!r} already, or that is no name.</source>
        <translation>Il y a déjà un personnage « {name} », ou ce n’est pas un nom.</translation>
    </message>
    <message>
        <source>There is a persona {name} already.</source>
        <translation>Il y a déjà un personnage {name}.</translation>
    </message>
    <message>
        <source>There is an operator {name} already.</source>
        <translation>Il y a déjà un opérateur {name}.</translation>
    </message>
    <message>
        <source>There is no Dask scheduler at {address}.</source>
        <translation>Il n’y a pas d’ordonnanceur Dask à {address}.</translation>
    </message>
    <message>
        <source>There is no camera.</source>
        <translation>Il n’y a pas de caméra.</translation>
    </message>
    <message>
        <source>There is no conversation {session} in the store.</source>
        <translation>Il n’y a pas de conversation {session} dans le magasin.</translation>
    </message>
    <message>
        <source>There is no feeling called {emotion!r}.</source>
        <translation>Aucun sentiment ne s’appelle « {emotion} ».</translation>
    </message>
    <message>
        <source>There is no job {job}.</source>
        <translation>Il n’y a pas de travail {job}.</translation>
    </message>
    <message>
        <source>There is no kind of data called {kind!r}.</source>
        <translation>Aucun type de données ne s’appelle « {kind} ».</translation>
    </message>
    <message>
        <source>There is no kind of memory called {kind!r}.</source>
        <translation>Aucun type de souvenir ne s’appelle « {kind} ».</translation>
    </message>
    <message>
        <source>There is no memory {memory_id}.</source>
        <translation>Il n’y a pas de souvenir {memory_id}.</translation>
    </message>
    <message>
        <source>There is no microphone.</source>
        <translation>Il n’y a pas de micro.</translation>
    </message>
    <message>
        <source>There is no model called {model_id!r}.</source>
        <translation>Aucun modèle ne s’appelle « {model_id} ».</translation>
    </message>
    <message>
        <source>There is no objective {objective!r} in this text.</source>
        <translation>Il n’y a pas d’objectif « {objective} » dans ce texte.</translation>
    </message>
    <message>
        <source>There is no operator {name}.</source>
        <translation>Il n’y a pas d’opérateur {name}.</translation>
    </message>
    <message>
        <source>There is no person {person} in the store.</source>
        <translation>Il n’y a pas de personne {person} dans le magasin.</translation>
    </message>
    <message>
        <source>There is no persona {name!r}.</source>
        <translation>Il n’y a pas de personnage « {name} ».</translation>
    </message>
    <message>
        <source>There is no persona {name}.</source>
        <translation>Il n’y a pas de personnage {name}.</translation>
    </message>
    <message>
        <source>There is no replica at {path}.</source>
        <translation>Il n’y a pas de réplique à {path}.</translation>
    </message>
    <message>
        <source>There is no scene {scene}.</source>
        <translation>Il n’y a pas de scène {scene}.</translation>
    </message>
    <message>
        <source>There is no set of models called {name!r}.</source>
        <translation>Aucun ensemble de modèles ne s’appelle « {name} ».</translation>
    </message>
    <message>
        <source>There is no speaker.</source>
        <translation>Il n’y a pas de haut-parleur.</translation>
    </message>
    <message>
        <source>There is no translation.</source>
        <translation>Il n’y a pas de traduction.</translation>
    </message>
    <message>
        <source>There is no value for {name!r}.</source>
        <translation>Il n’y a pas de valeur pour « {name} ».</translation>
    </message>
    <message>
        <source>There is no voice for {language!r}.</source>
        <translation>Il n’y a pas de voix pour « {language} ».</translation>
    </message>
    <message>
        <source>There is no voice {name!r}.</source>
        <translation>Il n’y a pas de voix « {name} ».</translation>
    </message>
    <message>
        <source>There is nothing in this script.</source>
        <translation>Il n’y a rien dans ce script.</translation>
    </message>
    <message>
        <source>There is: {voices}.</source>
        <translation>Il y a : {voices}.</translation>
    </message>
    <message>
        <source>There may be too little memory; close other programs.</source>
        <translation>La mémoire manque peut-être ; fermez d’autres programmes.</translation>
    </message>
    <message>
        <source>They may have been forgotten.</source>
        <translation>Elle a peut-être été oubliée.</translation>
    </message>
    <message>
        <source>This .webm film cannot hold {wanted}.</source>
        <translation>Ce film .webm ne peut pas contenir {wanted}.</translation>
    </message>
    <message>
        <source>This device could not open the store by itself at its next start.</source>
        <translation>Cet appareil ne pourrait pas ouvrir le magasin seul à son prochain démarrage.</translation>
    </message>
    <message>
        <source>This device speaks with {name}.</source>
        <translation>Cet appareil parle avec {name}.</translation>
    </message>
    <message>
        <source>This is no UTF-8 text.</source>
        <translation>Ce n’est pas du texte UTF-8.</translation>
    </message>
    <message>
        <source>This is not valid TOML: {why}.</source>
        <translation>Ce n’est pas du TOML valide : {why}.</translation>
    </message>
    <message>
        <source>This scene says nothing and has no length.</source>
        <translation>Cette scène ne dit rien et n’a pas de durée.</translation>
    </message>
    <message>
        <source>This system has no key store that works.</source>
        <translation>Ce système n’a pas de trousseau qui fonctionne.</translation>
    </message>
    <message>
        <source>Those that are shipped stay.</source>
        <translation>Ceux qui sont fournis restent.</translation>
    </message>
    <message>
        <source>To {what}, it must be {states}.</source>
        <translation>Pour {what}, il doit être {states}.</translation>
    </message>
    <message>
        <source>Translate the .srt file that comes with the film.</source>
        <translation>Traduisez le fichier .srt qui accompagne le film.</translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation>Réessayez.</translation>
    </message>
    <message>
        <source>Try again; if it happens again, the registry or a proxy between changes the file.</source>
        <translation>Réessayez ; si cela se reproduit, le registre ou un proxy intermédiaire change le fichier.</translation>
    </message>
    <message>
        <source>Unlock it and try again.</source>
        <translation>Déverrouillez-le et réessayez.</translation>
    </message>
    <message>
        <source>Unlock it, or choose another key.</source>
        <translation>Déverrouillez-le, ou choisissez une autre clé.</translation>
    </message>
    <message>
        <source>Unpin it first.</source>
        <translation>Désépinglez-le d’abord.</translation>
    </message>
    <message>
        <source>Update Bedside, or bake the replica again.</source>
        <translation>Mettez Bedside à jour, ou refaites la réplique.</translation>
    </message>
    <message>
        <source>Update Bedside, or choose another folder.</source>
        <translation>Mettez Bedside à jour, ou choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>Update Bedside, or set schema_version = 1 and leave out what is newer.</source>
        <translation>Mettez Bedside à jour, ou mettez schema_version = 1 et enlevez ce qui est plus récent.</translation>
    </message>
    <message>
        <source>Update Bedside, or use the file that came with this version.</source>
        <translation>Mettez Bedside à jour, ou utilisez le fichier venu avec cette version.</translation>
    </message>
    <message>
        <source>Update Bedside.</source>
        <translation>Mettez Bedside à jour.</translation>
    </message>
    <message>
        <source>Use .webm or .mov, or choose another background.</source>
        <translation>Utilisez .webm ou .mov, ou choisissez un autre fond.</translation>
    </message>
    <message>
        <source>Use .webm, or codec: h264.</source>
        <translation>Utilisez .webm, ou codec: h264.</translation>
    </message>
    <message>
        <source>Use .xlf or .csv.</source>
        <translation>Utilisez .xlf ou .csv.</translation>
    </message>
    <message>
        <source>Use a copy with text in it.</source>
        <translation>Utilisez une copie avec du texte.</translation>
    </message>
    <message>
        <source>Use a copy without a lock.</source>
        <translation>Utilisez une copie sans verrou.</translation>
    </message>
    <message>
        <source>Use another one; nothing was changed.</source>
        <translation>Utilisez-en une autre ; rien n’a été changé.</translation>
    </message>
    <message>
        <source>Use codec: vp9.</source>
        <translation>Utilisez codec: vp9.</translation>
    </message>
    <message>
        <source>Use https://, or http:// to this machine.</source>
        <translation>Utilisez https://, ou http:// vers cette machine.</translation>
    </message>
    <message>
        <source>Use text.</source>
        <translation>Utilisez du texte.</translation>
    </message>
    <message>
        <source>Use {kinds}.</source>
        <translation>Utilisez {kinds}.</translation>
    </message>
    <message>
        <source>Use {known}.</source>
        <translation>Utilisez {known}.</translation>
    </message>
    <message>
        <source>Voices at hand speak {known}. Captions can be in any language: see --captions.</source>
        <translation>Les voix disponibles parlent {known}. Les sous-titres peuvent être dans n’importe quelle langue : voyez --captions.</translation>
    </message>
    <message>
        <source>Wait, ask an administrator, or in an emergency use the sealed code.</source>
        <translation>Attendez, demandez à un administrateur ou, en cas d’urgence, utilisez le code scellé.</translation>
    </message>
    <message>
        <source>When the store was opened before row {row}, {rows} were missing.</source>
        <translation>Quand le magasin a été ouvert avant la ligne {row}, il manquait {rows}.</translation>
    </message>
    <message>
        <source>Write $name: text = value.</source>
        <translation>Écrivez $nom: text = valeur.</translation>
    </message>
    <message>
        <source>Write 12 or 0.5.</source>
        <translation>Écrivez 12 ou 0.5.</translation>
    </message>
    <message>
        <source>Write 4s | Title | Subtitle.</source>
        <translation>Écrivez 4s | Titre | Sous-titre.</translation>
    </message>
    <message>
        <source>Write 500ms, 1.5s or 2.</source>
        <translation>Écrivez 500ms, 1.5s ou 2.</translation>
    </message>
    <message>
        <source>Write [sad 0.5].</source>
        <translation>Écrivez [sad 0.5].</translation>
    </message>
    <message>
        <source>Write [slide FILE PAGE].</source>
        <translation>Écrivez [slide FICHIER PAGE].</translation>
    </message>
    <message>
        <source>Write en, en-GB, es, ...</source>
        <translation>Écrivez en, en-GB, es, ...</translation>
    </message>
    <message>
        <source>Write es, pt-BR, ...</source>
        <translation>Écrivez es, pt-BR, ...</translation>
    </message>
    <message>
        <source>Write how it is said: {{written|spoken}}; captions show what is written.</source>
        <translation>Écrivez comment cela se dit : {{écrit|dit}} ; les sous-titres montrent ce qui est écrit.</translation>
    </message>
    <message>
        <source>Write it as a visitor would ask it.</source>
        <translation>Écrivez-la comme un visiteur la poserait.</translation>
    </message>
    <message>
        <source>Write it, or remove the document.</source>
        <translation>Écrivez-la, ou enlevez le document.</translation>
    </message>
    <message>
        <source>Write something into it, or remove it from the knowledge folder.</source>
        <translation>Écrivez-y quelque chose, ou enlevez-le du dossier de documents.</translation>
    </message>
    <message>
        <source>Write text, or @length 3s.</source>
        <translation>Écrivez du texte, ou @length 3s.</translation>
    </message>
    <message>
        <source>Write the captions of this scene by hand; it is voiced by a recording or says nothing in part.</source>
        <translation>Écrivez les sous-titres de cette scène à la main ; elle est dite par un enregistrement ou se tait en partie.</translation>
    </message>
    <message>
        <source>Write the number of a page.</source>
        <translation>Écrivez le numéro d’une page.</translation>
    </message>
    <message>
        <source>Write the passphrase into a file that only you can read, set BEDSIDE_PASSPHRASE_FILE to its path, start Bedside anew and choose it again.</source>
        <translation>Écrivez la phrase secrète dans un fichier que vous seul pouvez lire, mettez son chemin dans BEDSIDE_PASSPHRASE_FILE, relancez Bedside et choisissez-la de nouveau.</translation>
    </message>
    <message>
        <source>Write what is to be said.</source>
        <translation>Écrivez ce qui doit être dit.</translation>
    </message>
    <message>
        <source>Write {as it is written|as it is said}, or \{ for a brace.</source>
        <translation>Écrivez {comme c’est écrit|comme c’est dit}, ou \{ pour une accolade.</translation>
    </message>
    <message>
        <source>Write {{&quot;name&quot;: &quot;value&quot;}}.</source>
        <translation>Écrivez {{&quot;nom&quot;: &quot;valeur&quot;}}.</translation>
    </message>
    <message>
        <source>[{text}] is no mark.</source>
        <translation>[{text}] n’est pas une marque.</translation>
    </message>
    <message>
        <source>administrator</source>
        <translation>administrateur</translation>
    </message>
    <message>
        <source>draw one picture, 1280 by 720</source>
        <translation>dessiner une image, 1280 sur 720</translation>
    </message>
    <message>
        <source>editor</source>
        <translation>éditeur</translation>
    </message>
    <message>
        <source>hear five seconds of speech</source>
        <translation>entendre cinq secondes de parole</translation>
    </message>
    <message>
        <source>its sha256 is not the one in the manifest</source>
        <translation>son sha256 n’est pas celui du manifeste</translation>
    </message>
    <message>
        <source>llama-cpp-python is not installed.</source>
        <translation>llama-cpp-python n’est pas installé.</translation>
    </message>
    <message>
        <source>llama.cpp could not open {model} with {context} tokens of context.</source>
        <translation>llama.cpp n’a pas pu ouvrir {model} avec {context} jetons de contexte.</translation>
    </message>
    <message>
        <source>llama.cpp could not open {path} with {context} tokens of context.</source>
        <translation>llama.cpp n’a pas pu ouvrir {path} avec {context} jetons de contexte.</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>manquant</translation>
    </message>
    <message>
        <source>model.safetensors has no {why}.</source>
        <translation>model.safetensors n’a pas {why}.</translation>
    </message>
    <message>
        <source>read one question</source>
        <translation>lire une question</translation>
    </message>
    <message>
        <source>speak one sentence</source>
        <translation>dire une phrase</translation>
    </message>
    <message>
        <source>viewer</source>
        <translation>lecteur</translation>
    </message>
    <message>
        <source>write sixteen words</source>
        <translation>écrire seize mots</translation>
    </message>
    <message>
        <source>xllamacpp is not installed.</source>
        <translation>xllamacpp n’est pas installé.</translation>
    </message>
    <message>
        <source>{actor} has the role {role}; {intent} needs the role {needed}.</source>
        <translation>{actor} a le rôle {role} ; {intent} demande le rôle {needed}.</translation>
    </message>
    <message>
        <source>{count} of {rows} rows cannot be made:
{lines}</source>
        <translation>{count} lignes sur {rows} ne peuvent pas être faites :
{lines}</translation>
    </message>
    <message>
        <source>{count} persons are called {given!r}.</source>
        <translation>{count} personnes s’appellent « {given} ».</translation>
    </message>
    <message>
        <source>{count} texts cannot be used:
{lines}</source>
        <translation>{count} textes ne peuvent pas être utilisés :
{lines}</translation>
    </message>
    <message>
        <source>{emotion!r} is no emotion.</source>
        <translation>« {emotion} » n’est pas une émotion.</translation>
    </message>
    <message>
        <source>{failed} of {rows} rows failed.</source>
        <translation>{failed} lignes sur {rows} ont échoué.</translation>
    </message>
    <message>
        <source>{field} must be small letters, digits, dots, dashes and underscores.</source>
        <translation>{field} doit être en minuscules, chiffres, points, tirets et soulignés.</translation>
    </message>
    <message>
        <source>{file} cannot be read: {why}.</source>
        <translation>{file} ne peut pas être lu : {why}.</translation>
    </message>
    <message>
        <source>{file} cannot be written ({why}).</source>
        <translation>{file} ne peut pas être écrit ({why}).</translation>
    </message>
    <message>
        <source>{file} could not be fetched from {host}: {why}.</source>
        <translation>{file} n’a pas pu être récupéré de {host} : {why}.</translation>
    </message>
    <message>
        <source>{file} does not say its schema version.</source>
        <translation>{file} ne dit pas sa version de schéma.</translation>
    </message>
    <message>
        <source>{file} has an unknown key {where!r}.</source>
        <translation>{file} a une clé inconnue : « {where} ».</translation>
    </message>
    <message>
        <source>{file} has schema version {version}, but this Bedside knows versions up to {known}.</source>
        <translation>{file} a le schéma de version {version}, mais ce Bedside connaît les versions jusqu’à {known}.</translation>
    </message>
    <message>
        <source>{file} is not the file that the manifest names (sha256 {found}…, expected {wanted}…); it was thrown away.</source>
        <translation>{file} n’est pas le fichier que nomme le manifeste (sha256 {found}…, attendu {wanted}…) ; il a été jeté.</translation>
    </message>
    <message>
        <source>{file} is not the one that Bedside came with.</source>
        <translation>{file} n’est pas celui venu avec Bedside.</translation>
    </message>
    <message>
        <source>{file} is not valid TOML: {why}.</source>
        <translation>{file} n’est pas du TOML valide : {why}.</translation>
    </message>
    <message>
        <source>{file} lacks the key {where!r}.</source>
        <translation>Il manque la clé « {where} » à {file}.</translation>
    </message>
    <message>
        <source>{file} names {lacking} under knowledge, which does not exist.</source>
        <translation>{file} nomme {lacking} sous knowledge, qui n’existe pas.</translation>
    </message>
    <message>
        <source>{file} was written by a newer Bedside (version {version}).</source>
        <translation>{file} a été écrit par un Bedside plus récent (version {version}).</translation>
    </message>
    <message>
        <source>{file}, page {page}: its writing cannot be drawn from PowerPoint.</source>
        <translation>{file}, page {page} : son écriture ne peut pas être dessinée depuis PowerPoint.</translation>
    </message>
    <message>
        <source>{file}, page {page}: the picture {shape!r} cannot be read.</source>
        <translation>{file}, page {page} : l’image « {shape} » ne peut pas être lue.</translation>
    </message>
    <message>
        <source>{file}, page {page}: {shape!r} is a {what}, which cannot be drawn.</source>
        <translation>{file}, page {page} : « {shape} » est {what}, qui ne peut pas être dessiné.</translation>
    </message>
    <message>
        <source>{file}: {fault}</source>
        <translation>{file} : {fault}</translation>
    </message>
    <message>
        <source>{file}: {where}: {why}.</source>
        <translation>{file} : {where} : {why}.</translation>
    </message>
    <message>
        <source>{folder} cannot be written ({why}).</source>
        <translation>{folder} ne peut pas être écrit ({why}).</translation>
    </message>
    <message>
        <source>{folder} exists already.</source>
        <translation>{folder} existe déjà.</translation>
    </message>
    <message>
        <source>{folder} is not a folder.</source>
        <translation>{folder} n’est pas un dossier.</translation>
    </message>
    <message>
        <source>{folder} is not empty.</source>
        <translation>{folder} n’est pas vide.</translation>
    </message>
    <message>
        <source>{folder} is not watched.</source>
        <translation>{folder} n’est pas surveillé.</translation>
    </message>
    <message>
        <source>{id} was added by hand, so it cannot be made again from a package.</source>
        <translation>{id} a été ajouté à la main ; il ne peut donc pas être refait d’un paquet.</translation>
    </message>
    <message>
        <source>{id}/{file} did not come out as the manifest says ({fault}).</source>
        <translation>{id}/{file} n’est pas comme le dit le manifeste ({fault}).</translation>
    </message>
    <message>
        <source>{kept:g} days is too short for {kind}.</source>
        <translation>{kept} jours, c’est trop court pour {kind}.</translation>
    </message>
    <message>
        <source>{key!r} is no {what}.</source>
        <translation>« {key} » n’est pas connu ici ({what}).</translation>
    </message>
    <message>
        <source>{key} has no value.</source>
        <translation>{key} n’a pas de valeur.</translation>
    </message>
    <message>
        <source>{key} is given twice.</source>
        <translation>{key} est donné deux fois.</translation>
    </message>
    <message>
        <source>{kind!r} is no type of a variable.</source>
        <translation>« {kind} » n’est pas un type de variable.</translation>
    </message>
    <message>
        <source>{line}
</source>
        <translation>{line}
</translation>
    </message>
    <message>
        <source>{meant}</source>
        <translation>{meant}</translation>
    </message>
    <message>
        <source>{meant}There are: {known}.</source>
        <translation>{meant}Il y a : {known}.</translation>
    </message>
    <message>
        <source>{meant}There are: {known}. Write \[ for a bracket.</source>
        <translation>{meant}Il y a : {known}. Écrivez \[ pour un crochet.</translation>
    </message>
    <message>
        <source>{model} cannot be opened: {why}</source>
        <translation>{model} ne peut pas être ouvert : {why}</translation>
    </message>
    <message>
        <source>{model} does not tell its phoneme durations.</source>
        <translation>{model} ne dit pas les durées de ses phonèmes.</translation>
    </message>
    <message>
        <source>{model} has no table of words.</source>
        <translation>{model} n’a pas de table de mots.</translation>
    </message>
    <message>
        <source>{model} is another graph.</source>
        <translation>{model} est un autre graphe.</translation>
    </message>
    <message>
        <source>{model} is not a language model that llama.cpp can read.</source>
        <translation>{model} n’est pas un modèle de langue que llama.cpp puisse lire.</translation>
    </message>
    <message>
        <source>{model} tells other classes.</source>
        <translation>{model} dit d’autres classes.</translation>
    </message>
    <message>
        <source>{name!r} cannot be a persona&apos;s name.</source>
        <translation>« {name} » ne peut pas être le nom d’un personnage.</translation>
    </message>
    <message>
        <source>{name!r} cannot be an operator&apos;s name.</source>
        <translation>« {name} » ne peut pas être le nom d’un opérateur.</translation>
    </message>
    <message>
        <source>{name!r} is no emotion.</source>
        <translation>« {name} » n’est pas une émotion.</translation>
    </message>
    <message>
        <source>{name!r} is no name of a variable.</source>
        <translation>« {name} » n’est pas un nom de variable.</translation>
    </message>
    <message>
        <source>{name!r} names no picture file: {path}.</source>
        <translation>« {name} » ne nomme pas de fichier d’image : {path}.</translation>
    </message>
    <message>
        <source>{name} cannot be read ({why}).</source>
        <translation>{name} ne peut pas être lu ({why}).</translation>
    </message>
    <message>
        <source>{name} does not hold {member} ({why}).</source>
        <translation>{name} ne contient pas {member} ({why}).</translation>
    </message>
    <message>
        <source>{name} has no version {version}.</source>
        <translation>{name} n’a pas de version {version}.</translation>
    </message>
    <message>
        <source>{name} holds a file that points outside it.</source>
        <translation>{name} contient un fichier qui pointe hors de lui.</translation>
    </message>
    <message>
        <source>{name} in the bundle is longer than it may be.</source>
        <translation>{name}, dans le paquet, est plus long que permis.</translation>
    </message>
    <message>
        <source>{name} in {path} cannot be read: {why}.</source>
        <translation>{name} dans {path} ne peut pas être lu : {why}.</translation>
    </message>
    <message>
        <source>{name} is locked with a password.</source>
        <translation>{name} est fermé par un mot de passe.</translation>
    </message>
    <message>
        <source>{name} is not a picture that can be used.</source>
        <translation>{name} n’est pas une image utilisable.</translation>
    </message>
    <message>
        <source>{name} is not a web page.</source>
        <translation>{name} n’est pas une page web.</translation>
    </message>
    <message>
        <source>{name} is not text in any encoding that is known.</source>
        <translation>{name} n’est pas du texte dans un codage connu.</translation>
    </message>
    <message>
        <source>{name} lies outside of the persona&apos;s folder.</source>
        <translation>{name} est hors du dossier du personnage.</translation>
    </message>
    <message>
        <source>{name} says something else than the text under it: {same} of {words} words are the same.</source>
        <translation>{name} dit autre chose que le texte dessous : {same} mots sur {words} sont les mêmes.</translation>
    </message>
    <message>
        <source>{name} unpacks to more than {most} MB.</source>
        <translation>{name} dépasse {most} Mo une fois décompressé.</translation>
    </message>
    <message>
        <source>{name}, line 1: it is nested too deeply.</source>
        <translation>{name}, ligne 1 : c’est imbriqué trop profondément.</translation>
    </message>
    <message>
        <source>{name}, line 1: the columns are not {columns}.</source>
        <translation>{name}, ligne 1 : les colonnes ne sont pas {columns}.</translation>
    </message>
    <message>
        <source>{name}, line 1: this is no XLIFF 2 file.</source>
        <translation>{name}, ligne 1 : ce n’est pas un fichier XLIFF 2.</translation>
    </message>
    <message>
        <source>{name}, line 1: this is no XLSX workbook that can be read.</source>
        <translation>{name}, ligne 1 : ce n’est pas un classeur XLSX lisible.</translation>
    </message>
    <message>
        <source>{name}, line 1: this is no list.</source>
        <translation>{name}, ligne 1 : ce n’est pas une liste.</translation>
    </message>
    <message>
        <source>{name}, line 1: this is no table in UTF-8 ({why}).</source>
        <translation>{name}, ligne 1 : ce n’est pas une table en UTF-8 ({why}).</translation>
    </message>
    <message>
        <source>{name}, line {line_num}: {why}.</source>
        <translation>{name}, ligne {line_num} : {why}.</translation>
    </message>
    <message>
        <source>{name}, line {line}, column {column}: this is no XML.</source>
        <translation>{name}, ligne {line}, colonne {column} : ce n’est pas du XML.</translation>
    </message>
    <message>
        <source>{name}, line {line}, column {column}: {what}</source>
        <translation>{name}, ligne {line}, colonne {column} : {what}</translation>
    </message>
    <message>
        <source>{name}, line {line}: there is a NUL character.</source>
        <translation>{name}, ligne {line} : il y a un caractère NUL.</translation>
    </message>
    <message>
        <source>{name}, line {line}: this is no UTF-8 text.</source>
        <translation>{name}, ligne {line} : ce n’est pas du texte UTF-8.</translation>
    </message>
    <message>
        <source>{name}, line {sourceline}: a placeholder stands for nothing.</source>
        <translation>{name}, ligne {sourceline} : une balise ne représente rien.</translation>
    </message>
    <message>
        <source>{name}, line {sourceline}: unit {unit} is there twice.</source>
        <translation>{name}, ligne {sourceline} : l’unité {unit} est là deux fois.</translation>
    </message>
    <message>
        <source>{name}, row {number}: there are {count} values, not 3.</source>
        <translation>{name}, rangée {number} : il y a {count} valeurs, pas 3.</translation>
    </message>
    <message>
        <source>{name}, row {number}: {unit} is there twice.</source>
        <translation>{name}, rangée {number} : {unit} est là deux fois.</translation>
    </message>
    <message>
        <source>{out} is no kind of file for translations.</source>
        <translation>{out} n’est pas un type de fichier pour traductions.</translation>
    </message>
    <message>
        <source>{out} is no kind of file that can be made.</source>
        <translation>{out} n’est pas un type de fichier qui peut être fait.</translation>
    </message>
    <message>
        <source>{package} {version} is installed; the manifest needs {wanted}.</source>
        <translation>{package} {version} est installé ; le manifeste demande {wanted}.</translation>
    </message>
    <message>
        <source>{packed} holds no {file}.</source>
        <translation>{packed} ne contient pas {file}.</translation>
    </message>
    <message>
        <source>{packed} is no persona file: {why}.</source>
        <translation>{packed} n’est pas un fichier de personnage : {why}.</translation>
    </message>
    <message>
        <source>{packed} is too large for a persona.</source>
        <translation>{packed} est trop grand pour un personnage.</translation>
    </message>
    <message>
        <source>{packed} names a file outside of its folder.</source>
        <translation>{packed} nomme un fichier hors de son dossier.</translation>
    </message>
    <message>
        <source>{path} cannot be read ({why}).</source>
        <translation>{path} ne peut pas être lu ({why}).</translation>
    </message>
    <message>
        <source>{path} cannot be read: {why}.</source>
        <translation>{path} ne peut pas être lu : {why}.</translation>
    </message>
    <message>
        <source>{path} cannot be written ({why}).</source>
        <translation>{path} ne peut pas être écrit ({why}).</translation>
    </message>
    <message>
        <source>{path} could not be loaded: {why}</source>
        <translation>{path} n’a pas pu être chargé : {why}</translation>
    </message>
    <message>
        <source>{path} could not be opened by the language-model engine ({refused}).</source>
        <translation>{path} n’a pas pu être ouvert par le moteur de modèle de langue ({refused}).</translation>
    </message>
    <message>
        <source>{path} does not exist.</source>
        <translation>{path} n’existe pas.</translation>
    </message>
    <message>
        <source>{path} has more than {most} cells.</source>
        <translation>{path} a plus de {most} cellules.</translation>
    </message>
    <message>
        <source>{path} has more than {most} million pixels.</source>
        <translation>{path} a plus de {most} millions de pixels.</translation>
    </message>
    <message>
        <source>{path} has more than {most} rows.</source>
        <translation>{path} a plus de {most} lignes.</translation>
    </message>
    <message>
        <source>{path} has no `schema` number.</source>
        <translation>{path} n’a pas de numéro de `schema`.</translation>
    </message>
    <message>
        <source>{path} has no column {column!r}.</source>
        <translation>{path} n’a pas de colonne « {column} ».</translation>
    </message>
    <message>
        <source>{path} has no sound in it.</source>
        <translation>{path} n’a pas de son.</translation>
    </message>
    <message>
        <source>{path} has only one page.</source>
        <translation>{path} n’a qu’une page.</translation>
    </message>
    <message>
        <source>{path} has schema {schema}, not {known}.</source>
        <translation>{path} a le schéma {schema}, pas {known}.</translation>
    </message>
    <message>
        <source>{path} has the sha256 {found}…, not {wanted}… as in the manifest.</source>
        <translation>{path} a le sha256 {found}…, pas {wanted}… comme dans le manifeste.</translation>
    </message>
    <message>
        <source>{path} has version {version}; this Bedside knows versions up to {known}.</source>
        <translation>{path} a la version {version} ; ce Bedside connaît les versions jusqu’à {known}.</translation>
    </message>
    <message>
        <source>{path} has {channels} channels, and which of them is the visitor cannot be known.</source>
        <translation>{path} a {channels} canaux, et on ne peut pas savoir lequel est celui du visiteur.</translation>
    </message>
    <message>
        <source>{path} has {pages} pages, more than {most}.</source>
        <translation>{path} a {pages} pages, plus de {most}.</translation>
    </message>
    <message>
        <source>{path} has {pages} pages, not {page}.</source>
        <translation>{path} a {pages} pages, pas {page}.</translation>
    </message>
    <message>
        <source>{path} has {total} pages, more than {most}.</source>
        <translation>{path} a {total} pages, plus de {most}.</translation>
    </message>
    <message>
        <source>{path} has {width} x {height} pixels.</source>
        <translation>{path} a {width} x {height} pixels.</translation>
    </message>
    <message>
        <source>{path} holds no sound.</source>
        <translation>{path} ne contient pas de son.</translation>
    </message>
    <message>
        <source>{path} holds no text that can be read.</source>
        <translation>{path} ne contient pas de texte lisible.</translation>
    </message>
    <message>
        <source>{path} holds no text.</source>
        <translation>{path} ne contient pas de texte.</translation>
    </message>
    <message>
        <source>{path} holds no text: the file is empty.</source>
        <translation>{path} ne contient pas de texte : le fichier est vide.</translation>
    </message>
    <message>
        <source>{path} is cut short: it holds less sound than it says.</source>
        <translation>{path} est coupé : il contient moins de son qu’il ne dit.</translation>
    </message>
    <message>
        <source>{path} is damaged ({why}).</source>
        <translation>{path} est endommagé ({why}).</translation>
    </message>
    <message>
        <source>{path} is damaged ({why}); the key is right.</source>
        <translation>{path} est endommagé ({why}) ; la clé est la bonne.</translation>
    </message>
    <message>
        <source>{path} is empty.</source>
        <translation>{path} est vide.</translation>
    </message>
    <message>
        <source>{path} is larger than {most} MB.</source>
        <translation>{path} dépasse {most} Mo.</translation>
    </message>
    <message>
        <source>{path} is locked by its publisher.</source>
        <translation>{path} est verrouillé par son éditeur.</translation>
    </message>
    <message>
        <source>{path} is locked with a password.</source>
        <translation>{path} est fermé par un mot de passe.</translation>
    </message>
    <message>
        <source>{path} is no PDF that can be read.</source>
        <translation>{path} n’est pas un PDF lisible.</translation>
    </message>
    <message>
        <source>{path} is no PowerPoint file that can be read.</source>
        <translation>{path} n’est pas un fichier PowerPoint lisible.</translation>
    </message>
    <message>
        <source>{path} is no manifest of a batch.</source>
        <translation>{path} n’est pas le manifeste d’un lot.</translation>
    </message>
    <message>
        <source>{path} is no music that can be read.</source>
        <translation>{path} n’est pas une musique lisible.</translation>
    </message>
    <message>
        <source>{path} is no picture that can be read.</source>
        <translation>{path} n’est pas une image lisible.</translation>
    </message>
    <message>
        <source>{path} is no table.</source>
        <translation>{path} n’est pas une table.</translation>
    </message>
    <message>
        <source>{path} is no video that can be read.</source>
        <translation>{path} n’est pas une vidéo lisible.</translation>
    </message>
    <message>
        <source>{path} is not Moonshine&apos;s vocabulary.</source>
        <translation>{path} n’est pas le vocabulaire de Moonshine.</translation>
    </message>
    <message>
        <source>{path} is not a CSV file in UTF-8: {why}.</source>
        <translation>{path} n’est pas un fichier CSV en UTF-8 : {why}.</translation>
    </message>
    <message>
        <source>{path} is not a backup of Bedside&apos;s, or is damaged.</source>
        <translation>{path} n’est pas une sauvegarde de Bedside, ou est endommagée.</translation>
    </message>
    <message>
        <source>{path} is not a bundle that can be read.</source>
        <translation>{path} n’est pas un paquet lisible.</translation>
    </message>
    <message>
        <source>{path} is not a document that can be read.</source>
        <translation>{path} n’est pas un document lisible.</translation>
    </message>
    <message>
        <source>{path} is not a key file of Bedside&apos;s.</source>
        <translation>{path} n’est pas un fichier de clé de Bedside.</translation>
    </message>
    <message>
        <source>{path} is not a language model that llama.cpp can read.</source>
        <translation>{path} n’est pas un modèle de langue que llama.cpp puisse lire.</translation>
    </message>
    <message>
        <source>{path} is not a sound or video file that can be read.</source>
        <translation>{path} n’est pas un fichier de son ou de vidéo lisible.</translation>
    </message>
    <message>
        <source>{path} is not a whole EPUB book.</source>
        <translation>{path} n’est pas un livre EPUB entier.</translation>
    </message>
    <message>
        <source>{path} is not a whole picture ({why}).</source>
        <translation>{path} n’est pas une image entière ({why}).</translation>
    </message>
    <message>
        <source>{path} is not valid TOML: {why}.</source>
        <translation>{path} n’est pas du TOML valide : {why}.</translation>
    </message>
    <message>
        <source>{path} is not what its name says ({suffix}).</source>
        <translation>{path} n’est pas ce que dit son nom ({suffix}).</translation>
    </message>
    <message>
        <source>{path} is of an office program before 2007.</source>
        <translation>{path} vient d’un logiciel de bureau d’avant 2007.</translation>
    </message>
    <message>
        <source>{path} is recorded at {rate} Hz; speech recognition needs at least {least} Hz.</source>
        <translation>{path} est enregistré à {rate} Hz ; la reconnaissance demande au moins {least} Hz.</translation>
    </message>
    <message>
        <source>{path} is signed by {key}, which this device does not know.</source>
        <translation>{path} est signé par {key}, que cet appareil ne connaît pas.</translation>
    </message>
    <message>
        <source>{path} is silent.</source>
        <translation>{path} est silencieux.</translation>
    </message>
    <message>
        <source>{path} is too short to hold speech ({samples} samples).</source>
        <translation>{path} est trop court pour contenir de la parole ({samples} échantillons).</translation>
    </message>
    <message>
        <source>{path} lasts {length:.0f} s.</source>
        <translation>{path} dure {length} s.</translation>
    </message>
    <message>
        <source>{path} lasts {seconds:.1f} s.</source>
        <translation>{path} dure {seconds} s.</translation>
    </message>
    <message>
        <source>{path} made its reader fall.</source>
        <translation>{path} a fait tomber son lecteur.</translation>
    </message>
    <message>
        <source>{path} needs the text reader for pictures.</source>
        <translation>{path} a besoin du lecteur de texte d’images.</translation>
    </message>
    <message>
        <source>{path} needs too much memory to read.</source>
        <translation>Lire {path} demande trop de mémoire.</translation>
    </message>
    <message>
        <source>{path} takes too long to read.</source>
        <translation>Lire {path} prend trop de temps.</translation>
    </message>
    <message>
        <source>{path} was changed or damaged: {why}.</source>
        <translation>{path} a été changé ou endommagé : {why}.</translation>
    </message>
    <message>
        <source>{path} was made by a newer Bedside (format {format}).</source>
        <translation>{path} a été fait par un Bedside plus récent (format {format}).</translation>
    </message>
    <message>
        <source>{path} was written by a newer Bedside.</source>
        <translation>{path} a été écrit par un Bedside plus récent.</translation>
    </message>
    <message>
        <source>{path}, line 1: there is no row.</source>
        <translation>{path}, ligne 1 : il n’y a pas de ligne.</translation>
    </message>
    <message>
        <source>{path}: {why}</source>
        <translation>{path} : {why}</translation>
    </message>
    <message>
        <source>{place} is read from a folder.</source>
        <translation>{place} est lu d’un dossier.</translation>
    </message>
    <message>
        <source>{place}, column file: row {other} is called {name!r} too.</source>
        <translation>{place}, colonne file : la ligne {other} s’appelle aussi « {name} ».</translation>
    </message>
    <message>
        <source>{place}, column file: {name!r} is no name of a file.</source>
        <translation>{place}, colonne file : « {name} » n’est pas un nom de fichier.</translation>
    </message>
    <message>
        <source>{place}, column {variable}: {what}</source>
        <translation>{place}, colonne {variable} : {what}</translation>
    </message>
    <message>
        <source>{place}: column {number} has no name.</source>
        <translation>{place} : la colonne {number} n’a pas de nom.</translation>
    </message>
    <message>
        <source>{place}: the value of {key!r} is no text or number.</source>
        <translation>{place} : la valeur de « {key} » n’est ni texte ni nombre.</translation>
    </message>
    <message>
        <source>{place}: there are {values} values for {columns} columns.</source>
        <translation>{place} : il y a {values} valeurs pour {columns} colonnes.</translation>
    </message>
    <message>
        <source>{place}: there is a value in a column without a name.</source>
        <translation>{place} : il y a une valeur dans une colonne sans nom.</translation>
    </message>
    <message>
        <source>{place}: this is no object.</source>
        <translation>{place} : ce n’est pas un objet.</translation>
    </message>
    <message>
        <source>{place}: two columns are called {name!r}.</source>
        <translation>{place} : deux colonnes s’appellent « {name} ».</translation>
    </message>
    <message>
        <source>{place}: {msg}.</source>
        <translation>{place} : {msg}.</translation>
    </message>
    <message>
        <source>{place}: {what}</source>
        <translation>{place} : {what}</translation>
    </message>
    <message>
        <source>{projector} is not the projector of {model}, or sees no pictures.</source>
        <translation>{projector} n’est pas le projecteur de {model}, ou ne voit pas d’images.</translation>
    </message>
    <message>
        <source>{projector} is not the projector of {model}: it lacks its words.</source>
        <translation>{projector} n’est pas le projecteur de {model} : il lui manque ses mots.</translation>
    </message>
    <message>
        <source>{reason!r} is not a reason that can be noted.</source>
        <translation>« {reason} » n’est pas un motif qui peut être noté.</translation>
    </message>
    <message>
        <source>{recording} is no recording that can be read.</source>
        <translation>{recording} n’est pas un enregistrement lisible.</translation>
    </message>
    <message>
        <source>{root} cannot be written: {why}.</source>
        <translation>{root} ne peut pas être écrit : {why}.</translation>
    </message>
    <message>
        <source>{said} {advice}</source>
        <translation>{said} {advice}</translation>
    </message>
    <message>
        <source>{script} is a recording: it has no texts that {file} could belong to.</source>
        <translation>{script} est un enregistrement : il n’a pas de textes auxquels {file} pourrait correspondre.</translation>
    </message>
    <message>
        <source>{size} bytes instead of {wanted}</source>
        <translation>{size} octets au lieu de {wanted}</translation>
    </message>
    <message>
        <source>{source} cannot be read: {why}.</source>
        <translation>{source} ne peut pas être lu : {why}.</translation>
    </message>
    <message>
        <source>{source} is empty.</source>
        <translation>{source} est vide.</translation>
    </message>
    <message>
        <source>{source} is neither a .gguf nor an .onnx file.</source>
        <translation>{source} n’est ni un fichier .gguf ni .onnx.</translation>
    </message>
    <message>
        <source>{source} is not a Q4_K_M model in GGUF form ({why}).</source>
        <translation>{source} n’est pas un modèle Q4_K_M en forme GGUF ({why}).</translation>
    </message>
    <message>
        <source>{source} is not a {kind} file.</source>
        <translation>{source} n’est pas un fichier {kind}.</translation>
    </message>
    <message>
        <source>{strength} is no strength of an emotion.</source>
        <translation>{strength} n’est pas une intensité d’émotion.</translation>
    </message>
    <message>
        <source>{table}: row without its {other}.</source>
        <translation>{table} : ligne sans son {other}.</translation>
    </message>
    <message>
        <source>{tag!r} is no language tag (BCP 47).</source>
        <translation>« {tag} » n’est pas une étiquette de langue (BCP 47).</translation>
    </message>
    <message>
        <source>{target} cannot be made.</source>
        <translation>{target} ne peut pas être fait.</translation>
    </message>
    <message>
        <source>{target} cannot be written ({why}).</source>
        <translation>{target} ne peut pas être écrit ({why}).</translation>
    </message>
    <message>
        <source>{target} cannot be written: {why}.</source>
        <translation>{target} ne peut pas être écrit : {why}.</translation>
    </message>
    <message>
        <source>{text!r} is not a head of the audit log.</source>
        <translation>« {text} » n’est pas une tête du journal.</translation>
    </message>
    <message>
        <source>{text}{line}</source>
        <translation>{text}{line}</translation>
    </message>
    <message>
        <source>{unit}: its marks are {given}, not {wanted}.</source>
        <translation>{unit} : ses marques sont {given}, pas {wanted}.</translation>
    </message>
    <message>
        <source>{unit}: the translation has a line break.</source>
        <translation>{unit} : la traduction a un saut de ligne.</translation>
    </message>
    <message>
        <source>{unit}: there is no translation.</source>
        <translation>{unit} : il n’y a pas de traduction.</translation>
    </message>
    <message>
        <source>{url} could not be told ({why}).</source>
        <translation>{url} n’a pas pu être prévenu ({why}).</translation>
    </message>
    <message>
        <source>{url} is no address for a webhook.</source>
        <translation>{url} n’est pas une adresse de webhook.</translation>
    </message>
    <message>
        <source>{url} is not allowed.</source>
        <translation>{url} n’est pas autorisée.</translation>
    </message>
    <message>
        <source>{value!r} is no language tag (BCP 47).</source>
        <translation>« {value} » n’est pas une étiquette de langue (BCP 47).</translation>
    </message>
    <message>
        <source>{value!r} is no number from {least:g} to {most:g}.</source>
        <translation>« {value} » n’est pas un nombre de {least} à {most}.</translation>
    </message>
    <message>
        <source>{value!r} is no number, as {name!r} must be.</source>
        <translation>« {value} » n’est pas un nombre, comme doit l’être « {name} ».</translation>
    </message>
    <message>
        <source>{value!r} is no time up to {most:g} s.</source>
        <translation>« {value} » n’est pas une durée jusqu’à {most} s.</translation>
    </message>
    <message>
        <source>{value!r} is none of: {known}.</source>
        <translation>« {value} » n’est aucun de : {known}.</translation>
    </message>
    <message>
        <source>{variable!r} is no variable of this template.</source>
        <translation>« {variable} » n’est pas une variable de ce modèle.</translation>
    </message>
    <message>
        <source>{weights} cannot be used: {why}.</source>
        <translation>{weights} ne peut pas être utilisé : {why}.</translation>
    </message>
    <message>
        <source>{weights} is not the embedding model ({why}).</source>
        <translation>{weights} n’est pas le modèle de sens ({why}).</translation>
    </message>
    <message>
        <source>{weights} is of another shape.</source>
        <translation>{weights} a une autre forme.</translation>
    </message>
    <message>
        <source>{where} answered something else: {why}.</source>
        <translation>{where} a répondu autre chose : {why}.</translation>
    </message>
    <message>
        <source>{where} broke off: {why}.</source>
        <translation>{where} s’est interrompu : {why}.</translation>
    </message>
    <message>
        <source>{where} cannot be reached: {why}.</source>
        <translation>{where} ne peut pas être joint : {why}.</translation>
    </message>
    <message>
        <source>{where} refuses: {status} {reason}.</source>
        <translation>{where} refuse : {status} {reason}.</translation>
    </message>
</context>
</TS>
