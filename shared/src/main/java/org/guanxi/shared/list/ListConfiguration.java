package org.guanxi.shared.list;

import java.time.Clock;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.core.JdbcTemplate;

@AutoConfiguration(afterName = "org.springframework.boot.jdbc.autoconfigure.JdbcTemplateAutoConfiguration")
class ListConfiguration {

    @Bean
    Lists lists(JdbcTemplate jdbc, Clock clock) {
        return new Lists(jdbc, clock);
    }
}
