/// The register of incidents.
///
/// 1. [org.cotejo.incidents.registry.Registrar] reads the accounts of a report, files them on a [shelf][org.cotejo.incidents.registry.AccountShelf], ties them to those they hang together with, and
///    parts what then hangs together into [incidents][org.cotejo.incidents.registry.Incident].
/// 2. [org.cotejo.incidents.registry.IncidentRow] is an incident as the published table shows it, under a policy.
///
/// The shelf is whatever an app gives: memory ([org.cotejo.incidents.registry.MemoryShelf]) or a database. What people decided comes in as
/// [verdicts][org.cotejo.incidents.verdict.Verdicts]; a report whose claims they are about is entered again.
///
/// Traps: an incident's id is that of its earliest account, so it changes when an earlier report comes in later; decisions therefore name claims.
@NullMarked
package org.cotejo.incidents.registry;

import org.jspecify.annotations.NullMarked;
