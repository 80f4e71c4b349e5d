package org.guanxi.campaign.campaign;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.guanxi.campaign.progress.CampaignState;
import org.guanxi.campaign.progress.MoveCampaign;
import org.guanxi.campaign.send.Sends;
import org.guanxi.shared.event.campaign.CampaignStateChanged;
import org.guanxi.shared.outbox.Outbox;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What moves a campaign: somebody's decision, time, or how its messages fare. */
@Component
class CampaignMoves {

    /** Why a campaign paused by itself. */
    static final String TOO_MANY_FAILURES = "TOO_MANY_FAILURES";

    /** Why a campaign was cancelled by itself when it was to start. */
    static final String SEGMENT_GONE = "SEGMENT_GONE";

    static final String END_PASSED = "END_PASSED";

    private final Campaigns campaigns;
    private final CampaignRun run;
    private final Sends sends;
    private final Outbox outbox;
    private final Clock clock;

    CampaignMoves(Campaigns campaigns, CampaignRun run, Sends sends, Outbox outbox, Clock clock) {
        this.campaigns = campaigns;
        this.run = run;
        this.sends = sends;
        this.outbox = outbox;
        this.clock = clock;
    }

    @Transactional
    CampaignView move(UUID id, long version, MoveCampaign wanted) {
        Campaign campaign = campaigns.require(id, version);
        move(campaign, wanted.state(), wanted.reason());
        return CampaignView.of(campaigns.saveAndFlush(campaign));
    }

    private void move(Campaign campaign, CampaignState to, @Nullable String reason) {
        CampaignStateChanged moved = campaign.moveTo(to, reason, clock.instant());
        run.on(moved, campaign.content());
        outbox.append(moved);
    }

    @Transactional(readOnly = true)
    List<UUID> listDue() {
        return campaigns.listDue(clock.instant());
    }

    @Transactional(readOnly = true)
    List<UUID> listDone() {
        return sends.listDone();
    }

    /** Those that run although their end has passed; what somebody has paused waits for them. */
    @Transactional(readOnly = true)
    List<UUID> listOver() {
        return campaigns.listOver(clock.instant());
    }

    @Transactional
    void start(UUID id) {
        campaigns
                .findFreeById(id)
                .filter(campaign -> campaign.isDue(clock.instant()))
                .ifPresent(this::startOrGiveUp);
    }

    /** What was reviewed cannot be sent to others: without its segment nothing can come of it. */
    private void startOrGiveUp(Campaign due) {
        if (due.isOver(clock.instant())) {
            move(due, CampaignState.CANCELLED, END_PASSED);
        } else if (run.hasAudience(due.content())) {
            move(due, CampaignState.RUNNING, null);
        } else {
            move(due, CampaignState.CANCELLED, SEGMENT_GONE);
        }
    }

    @Transactional(readOnly = true)
    List<UUID> listHalted() {
        return sends.listHalted();
    }

    @Transactional
    void pauseHalted(UUID id) {
        moveRunning(id, CampaignState.PAUSED, TOO_MANY_FAILURES);
    }

    @Transactional
    void finish(UUID id) {
        moveRunning(id, CampaignState.FINISHED, null);
    }

    private void moveRunning(UUID id, CampaignState to, @Nullable String reason) {
        campaigns
                .findFreeById(id)
                .filter(campaign -> campaign.progress().state() == CampaignState.RUNNING)
                .ifPresent(campaign -> move(campaign, to, reason));
    }
}
