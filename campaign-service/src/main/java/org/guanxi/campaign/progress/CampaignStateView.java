package org.guanxi.campaign.progress;

import java.util.List;
import java.util.stream.Stream;

/** A row of the table of allowed moves. */
public record CampaignStateView(CampaignState state, List<CampaignState> moves) {

    public static List<CampaignStateView> all() {
        return Stream.of(CampaignState.values())
                .map(state -> new CampaignStateView(state, state.moves()))
                .toList();
    }
}
