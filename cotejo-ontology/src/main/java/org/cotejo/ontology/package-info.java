/// The closed lists that every coded claim draws on: PLOVER 2.0, Cotejo's acts under it, and the way to CAMEO.
///
/// [Ontology#load()] reads the tables under `ontology/` once, resolves every reference between them and hands out an immutable
/// value. The tables are plain TSV files, made to be opened and questioned by people who do not program; each begins with `#` lines
/// that document its columns and origin.
///
/// | table | holds |
/// |---|---|
/// | `events.tsv` | PLOVER's 16 events and `STATISTIC`, with quad class and score |
/// | `modes.tsv` | how an event was done; a mode belongs to one event |
/// | `contexts.tsv` | what it was about |
/// | `sectors.tsv` | what kind of party took part |
/// | `measures.tsv` | what a number counts |
/// | `acts.tsv` | Cotejo's finer acts: `kill`, `raid`, `share-information` ..., each under one event |
/// | `variants.tsv` | acts whose mode and CAMEO code depend on who acts: soldiers or police deployed |
/// | `cameo.tsv` | CAMEO codes with Goldstein value, mapped to PLOVER |
/// | `repairs.tsv` | every cell that differs from its published source, and why |
///
/// Steps: read a table ([DataFile][org.cotejo.model.data.DataFile]), build its records and look every code up in the tables read before ([OntologyReader]), keep them in
/// a [Catalogue]. A broken reference stops the load with file, line, code and the nearest valid ones: a wrong ontology must never code
/// a document.
///
/// [PloverCoding] says how PLOVER itself files an event that is only planned, denied or imagined.
///
/// What it does not do: it decides nothing about a text. Which words make an act is the coder's rules; here is only what an act *is*.
///
/// Traps:
///
/// - **Codes are text.** `010` is not 10, and `031` is not 25.
/// - **`MED` means health** in PLOVER and media in CAMEO; PLOVER's media are `JRN`.
/// - **A denial has no event of its own.** A denied killing is a `kill` with status denied; the act `deny` is for what is no event.
/// - **Acts and CAMEO may disagree on the event.** Cotejo codes a signature as `AGREE` where the crosswalk says `SUPPORT`; the act decides.
/// - **Two quad classes.** That of the PLOVER event ([EventType#quad()]) goes into the claim; that of the CAMEO code
///   ([CameoCode#quad()]) is kept for exchange with CAMEO data.
///
/// Codes, scores and rules are PLOVER's and CAMEO's; the definitions are our own words, since the manuals' text is under another licence.
@NullMarked
package org.cotejo.ontology;

import org.jspecify.annotations.NullMarked;
