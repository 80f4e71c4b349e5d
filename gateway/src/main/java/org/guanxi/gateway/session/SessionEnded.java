package org.guanxi.gateway.session;

import org.springframework.security.core.AuthenticationException;

/** The session is over: expired, signed out elsewhere, or the person was deactivated. */
public class SessionEnded extends AuthenticationException {

    SessionEnded() {
        super("The session has ended");
    }
}
