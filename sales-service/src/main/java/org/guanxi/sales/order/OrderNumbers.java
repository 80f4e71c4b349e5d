package org.guanxi.sales.order;

import java.util.Locale;
import java.util.Objects;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.stereotype.Component;

/**
 * Hands out numbers that people can say on the telephone, and none that another system has told already. A number that was not
 * used leaves a gap.
 */
@Component
class OrderNumbers {

    private static final String TAKEN = "SELECT COUNT(*) FROM sales_order WHERE number = ?";

    /** The last of those that follow each other from a number on: looked up one by one in the index, whatever their count. */
    private static final String LAST_TAKEN = """
        SELECT CAST(SUBSTRING(taken.number, 4) AS UNSIGNED) FROM sales_order taken
        WHERE taken.number >= :first AND CHAR_LENGTH(taken.number) = CHAR_LENGTH(:first)
          AND taken.number REGEXP '^SO-[0-9]+$'
          AND NOT EXISTS (SELECT /*+ NO_SEMIJOIN() */ 1 FROM sales_order next WHERE next.number = CONCAT(
              'SO-', LPAD(SUBSTRING(taken.number, 4) + 1, CHAR_LENGTH(:first) - 3, '0')))
        ORDER BY taken.number LIMIT 1\
        """;

    private final JdbcClient jdbc;

    OrderNumbers(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    String next() {
        String number = draw();
        while (isTaken(number)) {
            passOver(number);
            number = draw();
        }
        return number;
    }

    private String draw() {
        GeneratedKeyHolder key = new GeneratedKeyHolder();
        jdbc.sql("INSERT INTO order_number () VALUES ()").update(key, "id");
        return String.format(
                Locale.ROOT, "SO-%06d", Objects.requireNonNull(key.getKey()).longValue());
    }

    private boolean isTaken(String number) {
        return jdbc.sql(TAKEN).param(number).query(Long.class).single() > 0;
    }

    /** The next one drawn lies behind all that are taken in a row. */
    private void passOver(String taken) {
        jdbc.sql(LAST_TAKEN)
                .param("first", taken)
                .query(Long.class)
                .optional()
                .ifPresent(last -> jdbc.sql("INSERT IGNORE INTO order_number (id) VALUES (?)")
                        .param(last)
                        .update());
    }
}
