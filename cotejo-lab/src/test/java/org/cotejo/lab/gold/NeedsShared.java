package org.cotejo.lab.gold;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.condition.EnabledIf;

/// Runs wherever the shared folder is; elsewhere the report shows the test as skipped, with this reason.
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@EnabledIf(value = "org.cotejo.lab.gold.Shared#isThere", disabledReason = "the gold sets are not beside the project; name them with -Dcotejo.shared=FOLDER")
@interface NeedsShared {}
