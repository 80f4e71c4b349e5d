package org.guanxi.shared.list.group;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import org.guanxi.shared.id.Ids;
import org.guanxi.shared.list.filter.Field;
import org.jspecify.annotations.Nullable;

/** The one statement that counts and adds up a list by a field. A row of it is a value in one currency. */
public final class GroupQuery {

    static final int MOST_GROUPS = 200;
    /** Enough for the currencies of all groups; what it cuts off is left out whole. */
    private static final int MOST_ROWS = 2_000;

    private final @Nullable Field by;
    private final List<String> sums;
    private final String from;
    private final Grouping grouping;
    private final Function<String, Field> fields;
    private final @Nullable String currency;

    /** @param fields finds the one of a name, or refuses the name */
    public GroupQuery(String from, Grouping grouping, Function<String, Field> fields, GroupRequest request) {
        this.from = from;
        this.grouping = grouping;
        this.fields = fields;
        String by = request.by();
        this.by = by == null || by.isBlank() ? null : fields.apply(grouping.requireBy(by));
        this.sums = request.sums();
        List<String> currencies =
                sums.stream().map(grouping::currencyOf).filter(Objects::nonNull).toList();
        this.currency = currencies.isEmpty() ? null : currencies.getFirst();
    }

    /** Values that differ in case or accents alone are one, as they are to the filter. */
    public String sql(String where) {
        StringBuilder inner = new StringBuilder("SELECT ")
                .append(value())
                .append(" AS group_value, ")
                .append(currency == null ? "NULL" : fields.apply(currency).column())
                .append(" AS group_currency, COUNT(*) AS group_rows");
        StringBuilder outer =
                new StringBuilder("SELECT MIN(group_value) OVER same AS value, group_currency, group_rows");
        for (int i = 0; i < sums.size(); i++) {
            String column = fields.apply(sums.get(i)).column();
            inner.append(", SUM(").append(column).append(") AS sum_").append(i);
            outer.append(", sum_").append(i);
        }
        return outer + ", SUM(group_rows) OVER same AS total FROM (" + inner + " FROM " + from + where
                + " GROUP BY group_value, group_currency) grouped WINDOW same AS (PARTITION BY group_value)"
                + " ORDER BY total DESC, value, group_currency LIMIT " + (MOST_ROWS + 1);
    }

    private String value() {
        return by == null
                ? "NULL"
                : switch (by.type()) {
                    case TEXT -> "NULLIF(" + by.column() + ", '')";
                    case MOMENT -> "DATE_FORMAT(" + by.column() + ", '%Y-%m')";
                    default -> by.column();
                };
    }

    public Groups read(ResultSet rows) throws SQLException {
        List<Group> groups = new ArrayList<>();
        int seen = 0;
        while (rows.next()) {
            String value = text(rows);
            boolean first = groups.isEmpty() || !Objects.equals(groups.getLast().value(), value);
            if (++seen > MOST_ROWS || (first && groups.size() == MOST_GROUPS)) {
                return new Groups(List.copyOf(first ? groups : groups.subList(0, groups.size() - 1)), true);
            }
            if (first) {
                groups.add(new Group(value, rows.getLong("total"), new ArrayList<>()));
            }
            add(groups.getLast().sums(), rows);
        }
        return new Groups(List.copyOf(groups), false);
    }

    private void add(List<Group.Sum> to, ResultSet row) throws SQLException {
        for (int i = 0; i < sums.size(); i++) {
            BigDecimal amount = row.getBigDecimal("sum_" + i);
            if (amount != null) {
                boolean money = grouping.currencyOf(sums.get(i)) != null;
                plus(to, new Group.Sum(sums.get(i), money ? row.getString("group_currency") : null, amount));
            }
        }
    }

    /** What is no money is one sum, in however many currencies its rows are. */
    private static void plus(List<Group.Sum> to, Group.Sum more) {
        for (int i = 0; i < to.size(); i++) {
            Group.Sum sum = to.get(i);
            if (sum.field().equals(more.field()) && Objects.equals(sum.currency(), more.currency())) {
                to.set(
                        i,
                        new Group.Sum(sum.field(), sum.currency(), sum.amount().add(more.amount())));
                return;
            }
        }
        to.add(more);
    }

    private @Nullable String text(ResultSet row) throws SQLException {
        if (by == null) {
            return null;
        }
        return switch (by.type()) {
            case ID -> {
                UUID id = Ids.uuidOrNull(row.getBytes("value"));
                yield id == null ? null : id.toString();
            }
            case FLAG -> {
                boolean flag = row.getBoolean("value");
                yield row.wasNull() ? null : String.valueOf(flag);
            }
            default -> row.getString("value");
        };
    }
}
