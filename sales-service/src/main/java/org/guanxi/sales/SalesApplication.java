package org.guanxi.sales;

import org.guanxi.shared.people.PeopleConfiguration;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Import;

@SpringBootApplication
@Import(PeopleConfiguration.class)
class SalesApplication {

    static void main(String[] args) {
        SpringApplication.run(SalesApplication.class, args);
    }
}
