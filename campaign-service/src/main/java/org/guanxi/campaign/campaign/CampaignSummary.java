package org.guanxi.campaign.campaign;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.UUID;
import org.guanxi.campaign.content.CampaignChannel;
import org.guanxi.campaign.content.CampaignCosts;
import org.guanxi.campaign.progress.CampaignState;
import org.guanxi.shared.id.Ids;
import org.jspecify.annotations.Nullable;

/** A campaign as a row of a list. */
record CampaignSummary(
        UUID id,
        String name,
        CampaignChannel channel,
        CampaignState state,
        @Nullable UUID segmentId,
        @Nullable BigDecimal budget,
        @Nullable BigDecimal actualCost,
        @Nullable String currency,
        @Nullable Instant startsAt,
        @Nullable Instant startedAt,
        @Nullable Instant endedAt,
        Instant createdAt,
        long version) {

    static final String COLUMNS = "id, name, channel, state, segment_id, budget, actual_cost, currency, starts_at,"
            + " started_at, ended_at, created_at, version";

    static CampaignSummary read(ResultSet row, int index) throws SQLException {
        CampaignCosts costs = new CampaignCosts(
                row.getBigDecimal("budget"), null, row.getBigDecimal("actual_cost"), row.getString("currency"));
        return new CampaignSummary(
                Ids.uuid(row.getBytes("id")),
                row.getString("name"),
                CampaignChannel.valueOf(row.getString("channel")),
                CampaignState.valueOf(row.getString("state")),
                Ids.uuidOrNull(row.getBytes("segment_id")),
                costs.budget(),
                costs.actualCost(),
                costs.currency(),
                moment(row, "starts_at"),
                moment(row, "started_at"),
                moment(row, "ended_at"),
                row.getObject("created_at", LocalDateTime.class).toInstant(ZoneOffset.UTC),
                row.getLong("version"));
    }

    private static @Nullable Instant moment(ResultSet row, String column) throws SQLException {
        LocalDateTime moment = row.getObject(column, LocalDateTime.class);
        return moment == null ? null : moment.toInstant(ZoneOffset.UTC);
    }
}
