package org.guanxi.customer;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

@SpringBootApplication
class CustomerApplication {

    static void main(String[] args) {
        SpringApplication.run(CustomerApplication.class, args);
    }
}
