package org.guanxi.analytics.profile;

import static java.util.Objects.requireNonNullElse;
import static org.guanxi.analytics.table.Columns.amount;
import static org.guanxi.analytics.table.Columns.momentOrNull;
import static org.guanxi.analytics.table.Columns.numberOrNull;

import java.sql.ResultSet;
import java.sql.SQLException;
import org.guanxi.analytics.fact.Money;
import org.guanxi.analytics.fact.Told;
import org.guanxi.analytics.rfm.RfmScore;
import org.guanxi.analytics.table.Columns;
import org.jspecify.annotations.Nullable;

/** From a row to the profile, the reverse of {@link ProfileColumns}. */
final class ProfileReader {

    private ProfileReader() {}

    static Profile read(ResultSet row, int index) throws SQLException {
        return new Profile(
                Columns.id(row, "account_id"),
                row.getLong("gone_sequence"),
                attributes(row),
                momentOrNull(row, "created_at"),
                orders(row),
                dealings(row),
                rfm(row),
                value(row),
                worth(row));
    }

    private static @Nullable Told<Attributes> attributes(ResultSet row) throws SQLException {
        long sequence = row.getLong("sequence");
        if (row.wasNull()) return null;
        var attributes = new Attributes(
                row.getString("kind"),
                row.getString("name"),
                row.getString("industry"),
                row.getString("region"),
                row.getString("country"),
                Columns.idOrNull(row, "owner_id"));
        return new Told<>(sequence, attributes);
    }

    static Orders orders(ResultSet row) throws SQLException {
        return new Orders(
                Days.read(row.getString("order_days")),
                momentOrNull(row, "first_order_at"),
                momentOrNull(row, "last_order_at"));
    }

    private static Dealings dealings(ResultSet row) throws SQLException {
        return new Dealings(
                row.getInt("open_deals"),
                Amounts.read(row.getString("open_amounts")),
                row.getInt("won_deals"),
                Amounts.read(row.getString("won_amounts")),
                row.getInt("lost_deals"),
                momentOrNull(row, "last_won_at"),
                row.getInt("open_cases"),
                row.getInt("open_urgent_cases"),
                Days.readNumbers(row.getString("case_days")),
                momentOrNull(row, "last_case_at"),
                row.getInt("interactions"),
                momentOrNull(row, "last_interaction_at"),
                row.getInt("messages"),
                momentOrNull(row, "last_message_at"));
    }

    private static @Nullable RfmScore rfm(ResultSet row) throws SQLException {
        int recency = row.getInt("rfm_recency");
        if (row.wasNull()) return null;
        return new RfmScore(
                recency,
                row.getInt("rfm_frequency"),
                row.getInt("rfm_money"),
                new Money(amount(row, "rfm_amount"), requireNonNullElse(row.getString("rfm_currency"), "")),
                row.getInt("rfm_unpriced"),
                Columns.moment(row, "rfm_at"),
                row.getInt("rfm_edges"));
    }

    private static @Nullable ValueScore value(ResultSet row) throws SQLException {
        Double orders = numberOrNull(row, "expected_orders");
        if (orders == null) return null;
        return new ValueScore(
                orders,
                numberOrNull(row, "expected_spend"),
                numberOrNull(row, "expected_value"),
                row.getDouble("probability_active"),
                Columns.moment(row, "value_as_of"),
                row.getInt("value_model"));
    }

    private static Worth worth(ResultSet row) throws SQLException {
        return new Worth(
                requireNonNullElse(row.getString("common_currency"), ""),
                amount(row, "revenue"),
                row.getInt("orders_without_rate"),
                amount(row, "open_amount"),
                row.getInt("open_without_rate"),
                amount(row, "won_amount"),
                row.getInt("won_without_rate"),
                numberOrNull(row, "common_value"));
    }
}
