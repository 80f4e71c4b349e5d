package org.guanxi.customer;

import org.guanxi.shared.people.PeopleConfiguration;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Import;

@SpringBootApplication
@Import(PeopleConfiguration.class)
class CustomerApplication {

    static void main(String[] args) {
        SpringApplication.run(CustomerApplication.class, args);
    }
}
