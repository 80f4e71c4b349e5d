package org.guanxi.gateway.problem;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/** What goes wrong behind the filters: no such page, a wrong method, a value that cannot be read, an answer that broke off. */
@RestControllerAdvice
class ProblemAdvice {

    private static final Logger log = LoggerFactory.getLogger(ProblemAdvice.class);

    private final Problems problems;

    ProblemAdvice(Problems problems) {
        this.problems = problems;
    }

    @ExceptionHandler
    void on(Exception failure, HttpServletRequest request, HttpServletResponse response) throws Exception {
        switch (failure) {
            case AccessDeniedException denied -> throw denied;
            case AuthenticationException unauthenticated -> throw unauthenticated;
            case IOException gone when response.isCommitted() -> log.debug("Broke off: {}", gone.toString());
            case Exception unreadable
            when Flaws.of(unreadable) instanceof Flaw flaw ->
                problems.writeFlaw(request, response, HttpStatus.BAD_REQUEST, "invalid-request", flaw);
            case ErrorResponse known -> {
                known.getHeaders().forEach((name, values) -> values.forEach(value -> response.addHeader(name, value)));
                write(request, response, known.getStatusCode());
            }
            case Exception away
            when DatabaseAway.isWhy(away) -> {
                log.warn("The database does not answer: {}", away.toString());
                problems.writeUnavailable(request, response);
            }
            default -> {
                log.error("Unforeseen", failure);
                write(request, response, HttpStatus.INTERNAL_SERVER_ERROR);
            }
        }
    }

    private void write(HttpServletRequest request, HttpServletResponse response, HttpStatusCode status)
            throws IOException {
        problems.write(request, response, status, Codes.of(status));
    }
}
