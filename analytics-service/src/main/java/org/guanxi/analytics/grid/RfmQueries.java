package org.guanxi.analytics.grid;

import java.math.BigDecimal;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.guanxi.analytics.fact.Decimals;
import org.guanxi.analytics.fact.Rates;
import org.guanxi.analytics.rfm.RfmName;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The cells of the grid, empty ones included. */
@Repository
class RfmQueries {

    private static final String CELLS = "SELECT rfm_recency AS r, rfm_fm AS fm, rfm_currency AS currency,"
            + " COUNT(*) AS accounts, SUM(rfm_amount) AS revenue, SUM(rfm_unpriced) AS unpriced FROM profile"
            + " WHERE rfm_recency IS NOT NULL AND sequence IS NOT NULL GROUP BY rfm_recency, rfm_fm, rfm_currency";

    private record Place(int r, int fm) {}

    private record Row(Place place, String currency, long accounts, double revenue, long unpriced) {}

    private record Sum(long accounts, double revenue) {
        Sum plus(Sum other) {
            return new Sum(accounts + other.accounts, revenue + other.revenue);
        }
    }

    private final JdbcClient jdbc;
    private final RfmEdgesTable edges;
    private final Rates rates;
    private final Clock clock;

    RfmQueries(JdbcClient jdbc, RfmEdgesTable edges, Rates rates, Clock clock) {
        this.jdbc = jdbc;
        this.edges = edges;
        this.rates = rates;
        this.clock = clock;
    }

    RfmView grid() {
        var rows = rows();
        var drawn = edges.newest();
        var currency = drawn.map(RfmEdgesTable.Drawn::currency).orElseGet(rates::common);
        var sums = new HashMap<Place, Sum>();
        for (var row : rows) sums.merge(row.place, new Sum(row.accounts, revenue(row, currency)), Sum::plus);
        return new RfmView(
                clock.instant(),
                drawn.map(RfmEdgesTable.Drawn::at).orElse(null),
                drawn.map(newest -> newest.edges().version()).orElse(0),
                currency,
                rows.stream().mapToLong(Row::unpriced).sum(),
                cells(sums, currency));
    }

    /** Nothing where no rate leads to that currency. */
    private double revenue(Row row, @Nullable String currency) {
        double factor = currency == null ? Double.NaN : rates.factor(row.currency, currency);
        return Double.isFinite(factor) ? row.revenue * factor : 0;
    }

    private static List<RfmView.Cell> cells(Map<Place, Sum> sums, @Nullable String currency) {
        var cells = new ArrayList<RfmView.Cell>();
        for (int r = 5; r >= 1; r--)
            for (int fm = 1; fm <= 5; fm++)
                cells.add(cell(r, fm, sums.getOrDefault(new Place(r, fm), new Sum(0, 0)), currency));
        return cells;
    }

    private List<Row> rows() {
        return jdbc.sql(CELLS)
                .query((row, index) -> new Row(
                        new Place(row.getInt("r"), row.getInt("fm")),
                        Objects.requireNonNullElse(row.getString("currency"), ""),
                        row.getLong("accounts"),
                        row.getDouble("revenue"),
                        row.getLong("unpriced")))
                .list();
    }

    private static RfmView.Cell cell(int r, int fm, Sum sum, @Nullable String currency) {
        var revenue = Decimals.round(BigDecimal.valueOf(sum.revenue), currency);
        return new RfmView.Cell(r, fm, RfmName.of(r, fm), sum.accounts, revenue);
    }
}
