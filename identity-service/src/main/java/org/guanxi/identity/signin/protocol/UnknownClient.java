package org.guanxi.identity.signin.protocol;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.server.ServletServerHttpResponse;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2Error;
import org.springframework.security.oauth2.core.OAuth2ErrorCodes;
import org.springframework.security.oauth2.core.http.converter.OAuth2ErrorHttpMessageConverter;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;

/** A client that is not what it says, or says nothing: 401, and how to say it better (RFC 6749, section 5.2). */
class UnknownClient implements AuthenticationFailureHandler, AuthenticationEntryPoint {

    private final OAuth2ErrorHttpMessageConverter errors = new OAuth2ErrorHttpMessageConverter();

    @Override
    public void onAuthenticationFailure(
            HttpServletRequest request, HttpServletResponse response, AuthenticationException failure)
            throws IOException {
        String code = failure instanceof OAuth2AuthenticationException known
                ? known.getError().getErrorCode()
                : OAuth2ErrorCodes.INVALID_CLIENT;
        ServletServerHttpResponse answer = new ServletServerHttpResponse(response);
        if (code.equals(OAuth2ErrorCodes.INVALID_CLIENT)) {
            answer.setStatusCode(HttpStatus.UNAUTHORIZED);
            answer.getHeaders().set(HttpHeaders.WWW_AUTHENTICATE, "Basic realm=\"guanxi\"");
        } else {
            answer.setStatusCode(HttpStatus.BAD_REQUEST);
        }
        errors.write(new OAuth2Error(code), null, answer);
    }

    @Override
    public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException nobody)
            throws IOException {
        onAuthenticationFailure(request, response, nobody);
    }
}
