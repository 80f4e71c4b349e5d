package org.guanxi.analytics.segment;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Map;
import java.util.UUID;
import org.guanxi.analytics.segment.catalogue.SegmentNotFound;
import org.guanxi.analytics.segment.member.Reason;
import org.guanxi.analytics.table.Columns;
import org.guanxi.shared.list.Count;
import org.guanxi.shared.list.ListRequest;
import org.guanxi.shared.list.Listing;
import org.guanxi.shared.list.Lists;
import org.guanxi.shared.list.Page;
import org.guanxi.shared.list.filter.Field;
import org.guanxi.shared.list.filter.FieldType;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** What people see of segments. */
@Repository
class SegmentQueries {

    private static final TypeReference<Map<String, Object>> OBJECT = new TypeReference<>() {};
    private static final String COLUMNS =
            "s.*, (SELECT COUNT(*) FROM segment_member m WHERE m.segment_id = s.id) AS members";
    private static final Listing SEGMENTS = Listing.of(
            COLUMNS,
            "segment s",
            "s.id",
            "name",
            new Field("name", "s.name", FieldType.TEXT),
            new Field("createdAt", "s.created_at", FieldType.MOMENT),
            new Field("changedAt", "s.changed_at", FieldType.MOMENT));
    private static final Listing MEMBERS = Listing.of(
            "m.account_id, p.name, m.since, m.reason",
            "segment_member m JOIN profile p ON p.account_id = m.account_id",
            "m.account_id",
            "-since",
            new Field("since", "m.since", FieldType.MOMENT),
            new Field("accountName", "p.name COLLATE utf8mb4_0900_ai_ci", FieldType.TEXT),
            new Field("accountId", "m.account_id", FieldType.ID));
    private static final Listing HISTORY = Listing.of(
            "c.id, c.account_id, p.name, c.entered, c.at, c.reason, c.rule_version",
            "segment_change c JOIN profile p ON p.account_id = c.account_id",
            "c.id",
            "-at",
            new Field("id", "c.id", FieldType.ID),
            new Field("at", "c.at", FieldType.MOMENT),
            new Field("change", "IF(c.entered, 'ENTERED', 'LEFT')", FieldType.WORD),
            new Field("accountId", "c.account_id", FieldType.ID));

    private final JdbcClient jdbc;
    private final Lists lists;
    private final JsonMapper json;

    SegmentQueries(JdbcClient jdbc, Lists lists, JsonMapper json) {
        this.jdbc = jdbc;
        this.lists = lists;
        this.json = json;
    }

    Page<SegmentView> list(ListRequest request) {
        return lists.page(SEGMENTS, request, this::view);
    }

    Count count(@Nullable String filter) {
        return lists.count(SEGMENTS, filter);
    }

    SegmentView require(UUID id) {
        return jdbc.sql("SELECT " + COLUMNS + " FROM segment s WHERE s.id = ?")
                .param(Columns.of(id))
                .query(this::view)
                .optional()
                .orElseThrow(() -> new SegmentNotFound(id));
    }

    Page<MemberView> members(UUID id, ListRequest request) {
        require(id);
        return lists.page(
                MEMBERS.where("m.segment_id = ?", Columns.of(id)),
                request,
                (row, index) -> new MemberView(
                        Columns.id(row, "account_id"),
                        row.getString("name"),
                        Columns.moment(row, "since"),
                        reason(row)));
    }

    Page<ChangeView> history(UUID id, ListRequest request) {
        requireEver(id);
        return lists.page(HISTORY.where("c.segment_id = ?", Columns.of(id)), request, this::change);
    }

    /** What happened stays to be read when the segment is gone. */
    private void requireEver(UUID id) {
        boolean ever = jdbc.sql("SELECT EXISTS (SELECT 1 FROM segment WHERE id = :id)"
                        + " OR EXISTS (SELECT 1 FROM segment_change WHERE segment_id = :id)")
                .param("id", Columns.of(id))
                .query(Boolean.class)
                .single();
        if (!ever) throw new SegmentNotFound(id);
    }

    private ChangeView change(ResultSet row, int index) throws SQLException {
        return new ChangeView(
                Columns.id(row, "id"),
                Columns.id(row, "account_id"),
                row.getString("name"),
                row.getBoolean("entered") ? ChangeView.Direction.ENTERED : ChangeView.Direction.LEFT,
                Columns.moment(row, "at"),
                reason(row),
                row.getInt("rule_version"));
    }

    private Reason reason(ResultSet row) throws SQLException {
        return json.readValue(row.getString("reason"), Reason.class);
    }

    /** All is not filled until it is said to be: accounts come and go while they are asked. */
    private static double filled(ResultSet row) throws SQLException {
        int rule = row.getInt("rule_version");
        if (row.getInt("filled_version") >= rule) return 1;
        long accounts = row.getLong("filling_accounts");
        if (row.getInt("filling_version") < rule || accounts == 0) return 0;
        return Math.min(0.99, (double) row.getLong("filling_asked") / accounts);
    }

    private SegmentView view(ResultSet row, int index) throws SQLException {
        return new SegmentView(
                Columns.id(row, "id"),
                row.getString("name"),
                row.getString("description"),
                json.readValue(row.getString("rule"), OBJECT),
                row.getInt("rule_version"),
                row.getLong("members"),
                filled(row),
                Columns.moment(row, "created_at"),
                Columns.moment(row, "changed_at"),
                row.getLong("version"));
    }
}
