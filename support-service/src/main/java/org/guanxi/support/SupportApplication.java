package org.guanxi.support;

import org.guanxi.shared.people.PeopleConfiguration;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Import;

@SpringBootApplication
@Import(PeopleConfiguration.class)
class SupportApplication {

    static void main(String[] args) {
        SpringApplication.run(SupportApplication.class, args);
    }
}
