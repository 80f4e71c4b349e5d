package org.guanxi.support;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

@SpringBootApplication
class SupportApplication {

    static void main(String[] args) {
        SpringApplication.run(SupportApplication.class, args);
    }
}
