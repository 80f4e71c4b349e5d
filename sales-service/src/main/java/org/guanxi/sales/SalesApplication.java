package org.guanxi.sales;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

@SpringBootApplication
class SalesApplication {

    static void main(String[] args) {
        SpringApplication.run(SalesApplication.class, args);
    }
}
