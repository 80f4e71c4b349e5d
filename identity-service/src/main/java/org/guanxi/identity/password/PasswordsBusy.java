package org.guanxi.identity.password;

import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.web.ErrorResponseException;

/** More passwords are to be checked than can be: later there will be time. */
public final class PasswordsBusy extends ErrorResponseException {

    PasswordsBusy() {
        super(HttpStatus.SERVICE_UNAVAILABLE);
        getHeaders().set(HttpHeaders.RETRY_AFTER, "5");
    }
}
