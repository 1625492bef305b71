package org.cotejo.indicators;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.condition.EnabledIf;

/// Runs wherever the reference figures are; elsewhere the report shows the test as skipped, with this reason.
@Target({ElementType.TYPE, ElementType.METHOD})
@Retention(RetentionPolicy.RUNTIME)
@EnabledIf(value = "org.cotejo.indicators.Reference#isThere", disabledReason = "the reference figures are not beside the project; name the folder that holds reference/ with -Dcotejo.shared=FOLDER")
public @interface NeedsReference {}
