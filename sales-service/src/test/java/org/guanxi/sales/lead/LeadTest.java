package org.guanxi.sales.lead;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.guanxi.sales.conversion.Conversion;
import org.guanxi.sales.qualification.LeadStatus;
import org.guanxi.shared.event.sales.LeadChanged;
import org.guanxi.shared.event.sales.LeadConverted;
import org.guanxi.shared.event.sales.LeadStatusChanged;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.test.util.ReflectionTestUtils;

class LeadTest {

    private static final Instant NOW = Instant.parse("2026-03-02T09:00:00Z");
    private static final UUID OWNER = UUID.randomUUID();
    private static final LeadDetails DETAILS = new LeadDetails("王小明", "甲公司", null, null, "fair");
    private static final Conversion CONVERSION = new Conversion(UUID.randomUUID(), UUID.randomUUID(), null, NOW);

    @Test
    void isNewUntilSomebodyOwnsIt() {
        Lead lead = Lead.create(DETAILS, null, null, NOW);
        assertThat(lead.created().status()).isEqualTo("NEW");
        LeadStatusChanged assigned = (LeadStatusChanged) lead.assign(OWNER, NOW).orElseThrow();
        assertThat(assigned.to()).isEqualTo("ASSIGNED");
        assertThat(assigned.ownerId()).isEqualTo(OWNER);
    }

    @Test
    void isConvertedWhileItIsWorkedOnAndOnceOnly() {
        assertThat(aLead(LeadStatus.NEW).isConvertible()).isFalse();
        assertThatThrownBy(aLead(LeadStatus.ASSIGNED)::requireConvertible)
                .hasMessageStartingWith("lead-cannot-become ");
        Lead lead = aLead(LeadStatus.WORKING);
        assertThat(lead.isConvertible()).isTrue();
        lead.convert(CONVERSION, null);
        assertThat(lead.isConvertible()).isFalse();
    }

    @Test
    void isConvertedWithoutAMoveWhenItWasQualifiedByHandOnce() {
        Lead lead = aLead(LeadStatus.WORKING);
        ReflectionTestUtils.setField(lead, "status", LeadStatus.QUALIFIED);
        assertThat(lead.convert(CONVERSION, null)).hasExactlyElementsOfTypes(LeadConverted.class);
        assertThat(lead.conversion()).contains(CONVERSION);
    }

    @Test
    void tellsOfANewOwnerAndOfNewDetailsOnce() {
        Lead lead = aLead(LeadStatus.WORKING);
        UUID other = UUID.randomUUID();
        assertThat(lead.assign(other, NOW)).containsInstanceOf(LeadChanged.class);
        assertThat(lead.assign(other, NOW)).isEmpty();
        LeadDetails better = new LeadDetails("王小明", "乙公司", null, null, "fair");
        assertThat(lead.change(better, NOW).orElseThrow().company()).isEqualTo("乙公司");
        assertThat(lead.change(better, NOW)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(
            value = LeadStatus.class,
            names = {"NEW", "ASSIGNED", "WORKING", "NURTURING"})
    void canBeDisqualifiedWhileItIsOpenButNotWithoutAReason(LeadStatus from) {
        Lead lead = aLead(from);
        assertThatThrownBy(() -> lead.become(LeadStatus.DISQUALIFIED, null, NOW))
                .hasMessageStartingWith("reason-missing ");
        assertThat(lead.become(LeadStatus.DISQUALIFIED, "No budget", NOW)
                        .orElseThrow()
                        .reason())
                .isEqualTo("No budget");
    }

    @Test
    void isAtWorkWithTheFirstTalkOnceItIsSomebodys() {
        Lead lead = aLead(LeadStatus.ASSIGNED);
        assertThat(lead.talkedWith(NOW).orElseThrow().to()).isEqualTo("WORKING");
        assertThat(lead.talkedWith(NOW)).isEmpty();
        for (LeadStatus stays : List.of(LeadStatus.NEW, LeadStatus.NURTURING)) {
            Lead other = aLead(stays);
            assertThat(other.talkedWith(NOW)).isEmpty();
            assertThat(other.status()).isEqualTo(stays);
        }
    }

    @Test
    void isQualifiedByConversionAndStaysSo() {
        Lead lead = aLead(LeadStatus.WORKING);
        assertThat(lead.convert(CONVERSION, null))
                .satisfiesExactly(
                        moved -> assertThat(moved).isInstanceOf(LeadStatusChanged.class),
                        converted -> assertThat(((LeadConverted) converted).accountId())
                                .isEqualTo(CONVERSION.accountId()));
        assertThat(lead.talkedWith(NOW)).isEmpty();
        assertThatThrownBy(() -> lead.become(LeadStatus.WORKING, null, NOW))
                .hasMessageStartingWith("lead-cannot-become ");
    }

    private static Lead aLead(LeadStatus status) {
        Lead lead = Lead.create(DETAILS, status == LeadStatus.NEW ? null : OWNER, null, NOW);
        if (status == LeadStatus.WORKING || status == LeadStatus.NURTURING) {
            lead.become(LeadStatus.WORKING, null, NOW);
        }
        lead.become(status, null, NOW);
        return lead;
    }
}
