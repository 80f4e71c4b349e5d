package org.guanxi.shared.openapi;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.context.annotation.Bean;

@AutoConfiguration
class OpenApiConfiguration {

    @Bean
    ServiceIsDescribed serviceIsDescribed(@Value("${spring.application.name}") String service) {
        return new ServiceIsDescribed(service);
    }

    @Bean
    AnswersAreDescribed answersAreDescribed() {
        return new AnswersAreDescribed();
    }

    @Bean
    RefusalsAreDescribed refusalsAreDescribed() {
        return new RefusalsAreDescribed();
    }

    @Bean
    OperationsAreNamed operationsAreNamed() {
        return new OperationsAreNamed();
    }

    @Bean
    NamesAreApart namesAreApart() {
        return new NamesAreApart();
    }

    @Bean
    DataIsOpen dataIsOpen() {
        return new DataIsOpen();
    }

    @Bean
    PresentIsRequired presentIsRequired() {
        return new PresentIsRequired();
    }
}
