package org.guanxi.shared.people;

import org.guanxi.shared.feed.EventConverter;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.JdbcTemplate;

/** A service whose records belong to people imports this, and adds {@code classpath:db/people} to Flyway's locations. */
@Configuration(proxyBeanMethods = false)
public class PeopleConfiguration {

    @Bean
    KnownPeople knownPeople(JdbcTemplate jdbc) {
        return new KnownPeople(jdbc);
    }

    @Bean
    PersonFeed personFeed(KnownPeople people, EventConverter events) {
        return new PersonFeed(people, events);
    }
}
