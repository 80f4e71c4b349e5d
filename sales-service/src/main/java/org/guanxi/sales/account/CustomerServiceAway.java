package org.guanxi.sales.account;

import org.guanxi.shared.problem.Problem;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpStatus;

public final class CustomerServiceAway extends Problem {

    private static final Logger log = LoggerFactory.getLogger(CustomerServiceAway.class);

    CustomerServiceAway(Throwable failure) {
        super(HttpStatus.SERVICE_UNAVAILABLE);
        log.warn("customer-service does not answer: {}", String.valueOf(failure.getCause()));
    }
}
