package org.guanxi.sales.qualification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.context.support.ResourceBundleMessageSource;

class LeadStatusTest {

    @Test
    void namesWhatItCanBecomeInsteadOfAWrongMove() {
        assertThatThrownBy(() -> LeadStatus.ASSIGNED.requireNext(LeadStatus.NURTURING, null, true))
                .isInstanceOfSatisfying(
                        LeadCannotBecome.class,
                        wrong -> assertThat(wrong.properties())
                                .containsEntry("allowed", List.of("WORKING", "DISQUALIFIED")));
    }

    @ParameterizedTest
    @EnumSource(LeadStatus.class)
    void isQualifiedByNothingButAConversion(LeadStatus from) {
        assertThat(from.next()).doesNotContain(LeadStatus.QUALIFIED);
        assertThatThrownBy(() -> from.requireNext(LeadStatus.QUALIFIED, null, true))
                .isInstanceOf(from.isConvertible() ? QualifiedByConversion.class : LeadCannotBecome.class);
    }

    @Test
    void isReopenedOnlyFromDisqualifiedAndByWhoMayOnly() {
        LeadStatus.NURTURING.requireAllowed(LeadStatus.WORKING, false);
        LeadStatus.DISQUALIFIED.requireAllowed(LeadStatus.DISQUALIFIED, false);
        LeadStatus.DISQUALIFIED.requireAllowed(LeadStatus.WORKING, true);
        assertThatThrownBy(() -> LeadStatus.DISQUALIFIED.requireAllowed(LeadStatus.WORKING, false))
                .isInstanceOf(LeadReopeningNotAllowed.class);
    }

    @Test
    void namesTheWayBackToWhoMayGoItOnly() {
        assertThat(LeadStatus.WORKING.next(false)).isEqualTo(LeadStatus.WORKING.next());
        assertThat(LeadStatus.DISQUALIFIED.next(false)).isEmpty();
        assertThat(LeadStatus.DISQUALIFIED.next(true)).containsExactly(LeadStatus.WORKING);
    }

    @Test
    void isNotAssignedWithoutAnOwner() {
        assertThatThrownBy(() -> LeadStatus.NEW.requireNext(LeadStatus.ASSIGNED, null, false))
                .isInstanceOf(OwnerMissing.class);
    }

    @Test
    void isNotGivenUpWithoutAReason() {
        assertThatThrownBy(() -> LeadStatus.NEW.requireNext(LeadStatus.DISQUALIFIED, null, true))
                .isInstanceOf(ReasonMissing.class);
    }

    @ParameterizedTest
    @CsvSource({"en,Nothing can follow,Allowed: ", "zh-CN,之后不能再,允许"})
    void saysThatNothingFollowsAFinalState(Locale language, String none, String some) {
        ResourceBundleMessageSource words = new ResourceBundleMessageSource();
        words.setBasename("messages");
        words.setDefaultEncoding("UTF-8");
        words.setFallbackToSystemLocale(false);
        assertThat(words.getMessage(
                        "problem.lead-cannot-become.detail",
                        new LeadCannotBecome(LeadStatus.QUALIFIED, LeadStatus.NEW).arguments(),
                        language))
                .contains(none)
                .doesNotContain(some);
        assertThat(words.getMessage(
                        "problem.lead-cannot-become.detail",
                        new LeadCannotBecome(LeadStatus.ASSIGNED, LeadStatus.NURTURING).arguments(),
                        language))
                .contains(some)
                .doesNotContain(none);
    }
}
