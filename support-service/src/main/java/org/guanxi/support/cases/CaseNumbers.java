package org.guanxi.support.cases;

import java.util.Locale;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Numbers without gaps: the series' row stays locked until the new case is committed, or its number is free again. */
@Component
class CaseNumbers {

    private final JdbcClient jdbc;

    CaseNumbers(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    String next() {
        jdbc.sql("UPDATE number_series SET last_number = LAST_INSERT_ID(last_number + 1) WHERE name = 'CASE'")
                .update();
        long number = jdbc.sql("SELECT LAST_INSERT_ID()").query(Long.class).single();
        return String.format(Locale.ROOT, "C-%06d", number);
    }
}
