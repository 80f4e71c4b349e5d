package org.guanxi.campaign.campaign;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.guanxi.campaign.content.CampaignChannel;
import org.guanxi.campaign.content.CampaignContent;
import org.guanxi.campaign.content.CampaignCosts;
import org.guanxi.campaign.progress.CampaignState;
import org.guanxi.shared.event.campaign.CampaignStateChanged;
import org.guanxi.shared.problem.FieldProblem;
import org.guanxi.shared.problem.Problem;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class CampaignTest {

    private static final Instant NOW = Instant.parse("2026-03-02T09:00:00Z");
    private static final Instant LATER = NOW.plus(Duration.ofHours(2));
    private static final UUID SEGMENT = new UUID(0, 7);
    private static final CampaignCosts NO_COSTS = new CampaignCosts(null, null, null, null);

    private static final Map<CampaignState, List<CampaignState>> WAYS = Map.of(
            CampaignState.DRAFT, List.of(),
            CampaignState.IN_REVIEW, List.of(CampaignState.IN_REVIEW),
            CampaignState.SCHEDULED, List.of(CampaignState.IN_REVIEW, CampaignState.SCHEDULED),
            CampaignState.RUNNING, List.of(CampaignState.IN_REVIEW, CampaignState.SCHEDULED, CampaignState.RUNNING),
            CampaignState.PAUSED,
                    List.of(
                            CampaignState.IN_REVIEW,
                            CampaignState.SCHEDULED,
                            CampaignState.RUNNING,
                            CampaignState.PAUSED),
            CampaignState.FINISHED,
                    List.of(
                            CampaignState.IN_REVIEW,
                            CampaignState.SCHEDULED,
                            CampaignState.RUNNING,
                            CampaignState.FINISHED),
            CampaignState.CANCELLED, List.of(CampaignState.CANCELLED));

    @Test
    void tellsWhereItMoved() {
        CampaignStateChanged moved = aCampaignIn(CampaignState.DRAFT).moveTo(CampaignState.IN_REVIEW, null, LATER);

        assertThat(moved.from()).isEqualTo("DRAFT");
        assertThat(moved.to()).isEqualTo("IN_REVIEW");
    }

    @Test
    void staysWhereItIsWhenTheMoveIsRefused() {
        Campaign running = aCampaignIn(CampaignState.RUNNING);

        assertThatThrownBy(() -> running.moveTo(CampaignState.DRAFT, null, LATER))
                .hasMessageStartingWith("campaign-move-not-allowed ");
        assertThat(running.progress().state()).isEqualTo(CampaignState.RUNNING);
    }

    @Test
    void leavesTheDraftOnlyWhenComplete() {
        Campaign draft = Campaign.draft(content("Spring", null, null), NO_COSTS, null, NOW);

        assertThatThrownBy(() -> draft.moveTo(CampaignState.IN_REVIEW, null, LATER))
                .hasMessageStartingWith("campaign-incomplete ")
                .isInstanceOfSatisfying(
                        Problem.class,
                        refusal -> assertThat(refusal.fields())
                                .extracting(FieldProblem::pointer)
                                .containsExactly("/segmentId", "/subject"));
        assertThat(draft.progress().state()).isEqualTo(CampaignState.DRAFT);
    }

    @ParameterizedTest
    @EnumSource(names = {"IN_REVIEW", "SCHEDULED"})
    void saysAfterTheDraftWhatWasReviewed(CampaignState reviewed) {
        Campaign campaign = aCampaignIn(reviewed);

        assertThatThrownBy(() -> campaign.change(content("Spring", SEGMENT, "Bye"), NO_COSTS, LATER))
                .hasMessageStartingWith("campaign-reviewed ");
        assertThatThrownBy(() -> campaign.change(content("Spring", new UUID(0, 8), "Hello"), NO_COSTS, LATER))
                .hasMessageStartingWith("campaign-reviewed ");
        assertThat(campaign.content()).isEqualTo(content("Spring", SEGMENT, "Hello"));
    }

    @Test
    void takesAnotherTextAgainAsADraft() {
        Campaign campaign = aCampaignIn(CampaignState.IN_REVIEW);
        campaign.moveTo(CampaignState.DRAFT, null, LATER);

        assertThat(campaign.change(content("Spring", SEGMENT, "Bye"), NO_COSTS, LATER))
                .isPresent();
    }

    @ParameterizedTest
    @EnumSource(names = {"IN_REVIEW", "SCHEDULED"})
    void getsAnotherNameOrTimeUntilItStarts(CampaignState before) {
        Campaign campaign = aCampaignIn(before);

        assertThat(campaign.change(content("Autumn", SEGMENT, "Hello"), NO_COSTS, LATER))
                .isPresent();
        assertThat(campaign.progress().state()).isEqualTo(before);
    }

    @ParameterizedTest
    @EnumSource(names = {"RUNNING", "PAUSED", "FINISHED"})
    void onlyCostsChangeOnceItHasStarted(CampaignState started) {
        Campaign campaign = aCampaignIn(started);
        CampaignCosts costs = new CampaignCosts(null, null, new BigDecimal("12.5000"), "EUR");

        assertThatThrownBy(() -> campaign.change(content("Autumn", SEGMENT, "Hello"), NO_COSTS, LATER))
                .hasMessageStartingWith("campaign-started ");
        assertThat(campaign.change(campaign.content(), costs, LATER)).isPresent();
        assertThat(campaign.costs()).isEqualTo(costs);
    }

    @Test
    void onlyCostsChangeOnceItWasCancelledBeforeItStarted() {
        Campaign campaign = aCampaignIn(CampaignState.CANCELLED);
        CampaignCosts costs = new CampaignCosts(null, null, new BigDecimal("12.5000"), "EUR");

        assertThatThrownBy(() -> campaign.change(content("Autumn", SEGMENT, "Hello"), NO_COSTS, LATER))
                .hasMessageStartingWith("campaign-cancelled ");
        assertThat(campaign.change(campaign.content(), costs, LATER)).isPresent();
    }

    @Test
    void callsItStartedWhenItWasCancelledLater() {
        Campaign campaign = aCampaignIn(CampaignState.RUNNING);
        campaign.moveTo(CampaignState.CANCELLED, "No budget", LATER);

        assertThatThrownBy(() -> campaign.change(content("Autumn", SEGMENT, "Hello"), NO_COSTS, LATER))
                .hasMessageStartingWith("campaign-started ");
    }

    @Test
    void changeToTheSameChangesNothing() {
        Campaign draft = aCampaignIn(CampaignState.DRAFT);

        assertThat(draft.change(draft.content(), draft.costs(), LATER)).isEmpty();
    }

    @Test
    void endsAfterItsStart() {
        assertThatThrownBy(() -> Campaign.draft(content(LATER, LATER), NO_COSTS, null, NOW))
                .hasMessageStartingWith("campaign-ends-too-early");
        Campaign draft = aCampaignIn(CampaignState.DRAFT);
        assertThatThrownBy(() -> draft.change(content(LATER, NOW), NO_COSTS, NOW))
                .hasMessageStartingWith("campaign-ends-too-early");
        assertThat(draft.change(content(LATER, LATER.plusSeconds(1)), NO_COSTS, NOW))
                .isPresent();
    }

    @Test
    void isScheduledForATimeThatIsToCome() {
        assertRefused(content(NOW.minusSeconds(1), null), "/startsAt");
        assertRefused(content(null, NOW.minusSeconds(1)), "/endsAt");
        Campaign scheduled = aCampaignIn(CampaignState.SCHEDULED);
        assertThatThrownBy(() -> scheduled.change(content(NOW, null), NO_COSTS, LATER))
                .hasMessageStartingWith("campaign-time-passed ");
    }

    @Test
    void isNotStartedAfterItsEnd() {
        Campaign campaign = Campaign.draft(content(LATER, LATER.plusSeconds(1)), NO_COSTS, null, NOW);
        campaign.moveTo(CampaignState.IN_REVIEW, null, NOW);
        campaign.moveTo(CampaignState.SCHEDULED, null, NOW);
        assertThatThrownBy(() -> campaign.moveTo(CampaignState.RUNNING, null, LATER.plusSeconds(2)))
                .hasMessageStartingWith("campaign-time-passed ");
    }

    private static void assertRefused(CampaignContent content, String pointer) {
        Campaign campaign = Campaign.draft(content, NO_COSTS, null, NOW);
        campaign.moveTo(CampaignState.IN_REVIEW, null, NOW);
        assertThatThrownBy(() -> campaign.moveTo(CampaignState.SCHEDULED, null, NOW))
                .hasMessageStartingWith("campaign-time-passed ")
                .isInstanceOfSatisfying(
                        Problem.class,
                        refusal -> assertThat(refusal.fields())
                                .extracting(FieldProblem::pointer)
                                .containsExactly(pointer));
        assertThat(campaign.progress().state()).isEqualTo(CampaignState.IN_REVIEW);
    }

    @Test
    void isNotReviewedWithAPlaceholderThatNobodyFills() {
        for (String wrong : List.of("{{nmae}}", "{{ name }}", "{{NAME}}")) {
            Campaign campaign = Campaign.draft(content("Spring", SEGMENT, "For " + wrong), NO_COSTS, null, NOW);
            assertThatThrownBy(() -> campaign.moveTo(CampaignState.IN_REVIEW, null, NOW))
                    .hasMessageStartingWith("unknown-placeholder [" + wrong)
                    .isInstanceOfSatisfying(
                            Problem.class,
                            refusal -> assertThat(refusal.fields())
                                    .extracting(FieldProblem::pointer)
                                    .containsExactly("/subject"));
            assertThat(campaign.progress().state()).isEqualTo(CampaignState.DRAFT);
        }
        Campaign right = Campaign.draft(content("Spring", SEGMENT, "{{name}}, {a} {{"), NO_COSTS, null, NOW);
        assertThat(right.moveTo(CampaignState.IN_REVIEW, null, NOW).to()).isEqualTo("IN_REVIEW");
    }

    @Test
    void isDueOnlyWhenScheduledAndItsTimeHasCome() {
        assertThat(aCampaignIn(CampaignState.SCHEDULED).isDue(NOW)).isFalse();
        assertThat(aCampaignIn(CampaignState.SCHEDULED).isDue(LATER)).isTrue();
        assertThat(aCampaignIn(CampaignState.IN_REVIEW).isDue(LATER)).isFalse();
    }

    private static Campaign aCampaignIn(CampaignState state) {
        Campaign campaign = Campaign.draft(content("Spring", SEGMENT, "Hello"), NO_COSTS, null, NOW);
        WAYS.getOrDefault(state, List.of()).forEach(next -> campaign.moveTo(next, "because", NOW));
        return campaign;
    }

    private static CampaignContent content(String name, @Nullable UUID segment, @Nullable String subject) {
        return content(name, segment, subject, LATER.minusSeconds(60), null);
    }

    private static CampaignContent content(@Nullable Instant startsAt, @Nullable Instant endsAt) {
        return content("Spring", SEGMENT, "Hello", startsAt, endsAt);
    }

    private static CampaignContent content(
            String name,
            @Nullable UUID segment,
            @Nullable String subject,
            @Nullable Instant startsAt,
            @Nullable Instant endsAt) {
        return new CampaignContent(
                name, null, CampaignChannel.MAIL, segment, subject, "Dear {{name}}", null, startsAt, endsAt);
    }
}
