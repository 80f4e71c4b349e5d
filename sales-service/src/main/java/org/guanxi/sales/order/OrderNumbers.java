package org.guanxi.sales.order;

import java.util.Locale;
import java.util.Objects;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.stereotype.Component;

/** Hands out numbers that people can say on the telephone. A number that was not used leaves a gap. */
@Component
class OrderNumbers {

    private final JdbcClient jdbc;

    OrderNumbers(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    String next() {
        GeneratedKeyHolder key = new GeneratedKeyHolder();
        jdbc.sql("INSERT INTO order_number () VALUES ()").update(key, "id");
        return String.format(
                Locale.ROOT, "SO-%06d", Objects.requireNonNull(key.getKey()).longValue());
    }
}
