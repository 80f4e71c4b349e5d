package org.guanxi.identity.signin;

import org.springframework.security.authentication.BadCredentialsException;

/** Name or password was left out: no guess, and nothing to look up. */
final class NothingGiven extends BadCredentialsException {

    NothingGiven() {
        super("Name or password is missing");
    }
}
