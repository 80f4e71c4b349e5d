package org.guanxi.analytics.value;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** @param observationEnd the last day to look at; today when missing */
record FitCustomerValue(@Nullable LocalDate observationEnd) {

    static final FitCustomerValue UNTIL_TODAY = new FitCustomerValue(null);
}
