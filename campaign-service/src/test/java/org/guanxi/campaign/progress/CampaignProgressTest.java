package org.guanxi.campaign.progress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.context.support.ResourceBundleMessageSource;

class CampaignProgressTest {

    private static final Instant NOW = Instant.parse("2026-03-02T09:00:00Z");
    private static final Instant LATER = NOW.plus(Duration.ofHours(2));

    @ParameterizedTest
    @EnumSource(CampaignState.class)
    void movesExactlyAsTheTableAllows(CampaignState from) {
        CampaignProgress before = in(from);
        for (CampaignState to : CampaignState.values()) {
            if (from.moves().contains(to)) {
                assertThat(before.moveTo(to, "because", LATER).state()).isEqualTo(to);
            } else {
                assertThatThrownBy(() -> before.moveTo(to, "because", LATER))
                        .isInstanceOf(CampaignMoveNotAllowed.class);
            }
        }
    }

    @Test
    void refusalNamesTheAllowedMoves() {
        assertThatThrownBy(() -> in(CampaignState.RUNNING).moveTo(CampaignState.DRAFT, null, LATER))
                .isInstanceOfSatisfying(
                        CampaignMoveNotAllowed.class,
                        refusal -> assertThat(refusal.properties())
                                .containsEntry("allowed", List.of("PAUSED", "FINISHED", "CANCELLED")));
    }

    @Test
    void cancellationNeedsReason() {
        assertThatThrownBy(() -> in(CampaignState.DRAFT).moveTo(CampaignState.CANCELLED, null, LATER))
                .isInstanceOf(CancellationNeedsReason.class);
    }

    @Test
    void keepsTheMomentOfItsFirstStart() {
        CampaignProgress started = in(CampaignState.SCHEDULED).moveTo(CampaignState.RUNNING, null, NOW);

        CampaignProgress resumed =
                started.moveTo(CampaignState.PAUSED, null, NOW).moveTo(CampaignState.RUNNING, null, LATER);

        assertThat(resumed.startedAt()).isEqualTo(NOW);
        assertThat(resumed.endedAt()).isNull();
        assertThat(resumed.moveTo(CampaignState.FINISHED, null, LATER).endedAt())
                .isEqualTo(LATER);
    }

    @ParameterizedTest
    @EnumSource(names = {"RUNNING", "PAUSED", "FINISHED"})
    void isSettledOnceItHasStarted(CampaignState settled) {
        assertThatThrownBy(() -> in(settled).requireBeforeStart("Spring")).isInstanceOf(CampaignStarted.class);
    }

    @Test
    void isSettledOnceItIsCancelledWhetherItHadStartedOrNot() {
        CampaignProgress never = in(CampaignState.DRAFT).moveTo(CampaignState.CANCELLED, "No budget", NOW);
        CampaignProgress begun = in(CampaignState.SCHEDULED)
                .moveTo(CampaignState.RUNNING, null, NOW)
                .moveTo(CampaignState.CANCELLED, "No budget", LATER);

        assertThatThrownBy(() -> never.requireBeforeStart("Spring")).isInstanceOf(CampaignCancelled.class);
        assertThatThrownBy(() -> begun.requireBeforeStart("Spring")).isInstanceOf(CampaignStarted.class);
    }

    private static CampaignProgress in(CampaignState state) {
        return new CampaignProgress(state, null, null, null);
    }

    @ParameterizedTest
    @CsvSource({"en,Nothing can follow,Allowed: ", "zh-CN,之后不能再,允许"})
    void saysThatNothingFollowsAFinalState(Locale language, String none, String some) {
        ResourceBundleMessageSource words = new ResourceBundleMessageSource();
        words.setBasename("messages");
        words.setDefaultEncoding("UTF-8");
        words.setFallbackToSystemLocale(false);
        assertThat(words.getMessage(
                        "problem.campaign-move-not-allowed.detail",
                        new CampaignMoveNotAllowed(CampaignState.FINISHED, CampaignState.DRAFT).arguments(),
                        language))
                .contains(none)
                .doesNotContain(some);
        assertThat(words.getMessage(
                        "problem.campaign-move-not-allowed.detail",
                        new CampaignMoveNotAllowed(CampaignState.RUNNING, CampaignState.DRAFT).arguments(),
                        language))
                .contains(some)
                .doesNotContain(none);
    }
}
