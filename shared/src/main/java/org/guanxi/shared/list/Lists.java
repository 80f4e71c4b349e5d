package org.guanxi.shared.list;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.guanxi.shared.list.filter.Condition;
import org.guanxi.shared.list.group.GroupQuery;
import org.guanxi.shared.list.group.GroupRequest;
import org.guanxi.shared.list.group.Groups;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.ResultSetExtractor;
import org.springframework.jdbc.core.RowMapper;

/** Reads lists with one statement a page, however long the list. */
public class Lists {

    private static final int COUNT_CAP = 10_000;

    private final JdbcTemplate jdbc;
    private final Clock clock;

    public Lists(JdbcTemplate jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    public <T> Page<T> page(Listing listing, ListRequest request, RowMapper<T> mapper) {
        Sort sort = Sort.of(listing, request.sort());
        List<Condition> conditions = listing.conditions(request.filter(), clock);
        if (request.after() != null) {
            conditions.add(sort.after(Cursor.values(request.after(), sort)));
        }
        int size = request.size();
        Condition where = where(conditions);
        return query(
                select(listing, sort) + where.sql() + " ORDER BY " + sort.orderBy() + " LIMIT " + (size + 1),
                rows -> read(rows, size, sort, mapper),
                where);
    }

    private static <T> Page<T> read(ResultSet rows, int size, Sort sort, RowMapper<T> mapper) throws SQLException {
        List<T> items = new ArrayList<>(size);
        String next = null;
        while (rows.next()) {
            if (items.size() == size) {
                return new Page<>(List.copyOf(items), next);
            }
            items.add(mapper.mapRow(rows, items.size()));
            next = items.size() == size ? Cursor.of(sort, rows) : null;
        }
        return new Page<>(List.copyOf(items), null);
    }

    public Count count(Listing listing, @Nullable String filter) {
        Condition where = where(listing.conditions(filter, clock));
        ResultSetExtractor<Long> reader = rows -> rows.next() ? rows.getLong(1) : 0L;
        long found = query(
                "SELECT COUNT(*) FROM (SELECT 1 FROM " + listing.from() + where.sql() + " LIMIT " + (COUNT_CAP + 1)
                        + ") some",
                reader,
                where);
        return new Count(Math.min(found, COUNT_CAP), found > COUNT_CAP);
    }

    /** Counts and sums by the values of a field, of the largest groups. */
    public Groups groups(Listing listing, GroupRequest request) {
        GroupQuery query = listing.grouped(request);
        Condition where = where(listing.conditions(request.filter(), clock));
        return query(query.sql(where.sql()), query::read, where);
    }

    private <T> T query(String sql, ResultSetExtractor<T> reader, Condition where) {
        try {
            return Objects.requireNonNull(
                    jdbc.query(ListTooSlow.limited(sql), reader, where.values().toArray()));
        } catch (DataAccessException failure) {
            throw ListTooSlow.isWhy(failure) ? new ListTooSlow() : failure;
        }
    }

    private static String select(Listing listing, Sort sort) {
        String keys = java.util.stream.IntStream.range(0, sort.keys().size())
                .mapToObj(i -> sort.keys().get(i).field().column() + " AS k" + i)
                .collect(Collectors.joining(", "));
        return "SELECT " + listing.columns() + ", " + keys + " FROM " + listing.from();
    }

    private static Condition where(List<Condition> conditions) {
        if (conditions.isEmpty()) {
            return new Condition("", List.of());
        }
        Condition all = Condition.all("AND", conditions);
        return new Condition(" WHERE " + all.sql(), all.values());
    }
}
