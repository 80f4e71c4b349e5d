package org.guanxi.gateway.operations.settlement;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.guanxi.gateway.operations.EventsUnavailable;
import org.guanxi.gateway.operations.letter.DeadLetterNotFound;
import org.guanxi.gateway.problem.Flaw;
import org.guanxi.gateway.problem.Problems;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/** What cannot be done here, in words. */
@Order(Ordered.HIGHEST_PRECEDENCE)
@RestControllerAdvice(basePackageClasses = LetterAdvice.class)
class LetterAdvice {

    private static final int TRY_AGAIN = 5;

    private final Problems problems;

    LetterAdvice(Problems problems) {
        this.problems = problems;
    }

    @ExceptionHandler(DeadLetterNotFound.class)
    void missing(HttpServletRequest request, HttpServletResponse response) throws IOException {
        problems.write(request, response, HttpStatus.NOT_FOUND, "dead-letter-not-found");
    }

    @ExceptionHandler(DeadLetterSettled.class)
    void settled(HttpServletRequest request, HttpServletResponse response) throws IOException {
        problems.write(request, response, HttpStatus.CONFLICT, "dead-letter-settled");
    }

    @ExceptionHandler(ReasonMissing.class)
    void unreasoned(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var flaw = new Flaw("/reason", "problem.reason-missing.detail");
        problems.writeFlaw(request, response, HttpStatus.UNPROCESSABLE_CONTENT, "reason-missing", flaw);
    }

    @ExceptionHandler(InvalidIdempotencyKey.class)
    void unnameable(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var flaw = new Flaw("Idempotency-Key", "problem.invalid-idempotency-key.detail");
        problems.writeFlaw(request, response, HttpStatus.BAD_REQUEST, "invalid-idempotency-key", flaw);
    }

    @ExceptionHandler(EventsUnavailable.class)
    void away(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setHeader(HttpHeaders.RETRY_AFTER, String.valueOf(TRY_AGAIN));
        problems.write(request, response, HttpStatus.SERVICE_UNAVAILABLE, "events-unavailable", TRY_AGAIN);
    }
}
