package org.guanxi.sales.qualification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class LeadStatusTest {

    @Test
    void namesWhatItCanBecomeInsteadOfAWrongMove() {
        assertThatThrownBy(() -> LeadStatus.ASSIGNED.requireNext(LeadStatus.NURTURING, null, true))
                .isInstanceOfSatisfying(
                        LeadCannotBecome.class,
                        wrong -> assertThat(wrong.fields().getFirst().message()).isEqualTo("WORKING, DISQUALIFIED"));
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
}
