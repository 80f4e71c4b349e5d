package org.guanxi.campaign;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

@SpringBootApplication
class CampaignApplication {

    static void main(String[] args) {
        SpringApplication.run(CampaignApplication.class, args);
    }
}
