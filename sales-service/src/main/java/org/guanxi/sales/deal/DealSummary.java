package org.guanxi.sales.deal;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.UUID;
import org.guanxi.sales.money.Money;
import org.guanxi.sales.outcome.DealStatus;
import org.guanxi.shared.id.Ids;
import org.jspecify.annotations.Nullable;

/** A deal as a row of a list or a card of the board. */
record DealSummary(
        UUID id,
        UUID accountId,
        @Nullable String accountName,
        String name,
        UUID pipelineId,
        UUID stageId,
        String stage,
        DealStatus status,
        int probability,
        BigDecimal amount,
        String currency,
        @Nullable UUID ownerId,
        @Nullable LocalDate expectedCloseOn,
        Instant stageSince,
        Instant createdAt,
        long version) {

    static final String COLUMNS = "deal.*, account.name AS account_name";

    static DealSummary read(ResultSet row, int index) throws SQLException {
        Money value = new Money(row.getBigDecimal("amount"), row.getString("currency"));
        return new DealSummary(
                Ids.uuid(row.getBytes("id")),
                Ids.uuid(row.getBytes("account_id")),
                row.getString("account_name"),
                row.getString("name"),
                Ids.uuid(row.getBytes("pipeline_id")),
                Ids.uuid(row.getBytes("stage_id")),
                row.getString("stage"),
                DealStatus.valueOf(row.getString("status")),
                row.getInt("probability"),
                value.amount(),
                value.currency(),
                Ids.uuidOrNull(row.getBytes("owner_id")),
                row.getObject("expected_close_on", LocalDate.class),
                moment(row, "entered_stage_at"),
                moment(row, "created_at"),
                row.getLong("version"));
    }

    private static Instant moment(ResultSet row, String column) throws SQLException {
        return row.getObject(column, LocalDateTime.class).toInstant(ZoneOffset.UTC);
    }
}
