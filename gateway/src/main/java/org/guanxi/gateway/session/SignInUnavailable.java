package org.guanxi.gateway.session;

import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.web.ErrorResponseException;

/** Identity did not answer, so a token could not be renewed; the session itself is still good. */
public class SignInUnavailable extends ErrorResponseException {

    public SignInUnavailable(Throwable cause) {
        super(HttpStatus.SERVICE_UNAVAILABLE, cause);
        getHeaders().set(HttpHeaders.RETRY_AFTER, "5");
    }
}
