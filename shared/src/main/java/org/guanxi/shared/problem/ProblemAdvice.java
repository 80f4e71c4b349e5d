package org.guanxi.shared.problem;

import jakarta.validation.ConstraintViolationException;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.web.bind.MethodArgumentNotValidException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.method.annotation.HandlerMethodValidationException;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;

/** Turns every exception into a problem; what is not foreseen becomes a 500 that says nothing but its trace. */
@RestControllerAdvice
class ProblemAdvice extends ResponseEntityExceptionHandler {

    private static final Logger log = LoggerFactory.getLogger(ProblemAdvice.class);

    private final ProblemDetails problems;

    ProblemAdvice(ProblemDetails problems) {
        this.problems = problems;
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> on(Problem problem) {
        return answer(problems.of(problem.status(), problem.code(), problem.fields(), problem.arguments()));
    }

    /** The database noticed a concurrent change before our own check could. */
    @ExceptionHandler
    ResponseEntity<ProblemDetail> on(OptimisticLockingFailureException stale) {
        return answer(problems.of(HttpStatus.PRECONDITION_FAILED, "stale-version", List.of(), ""));
    }

    /** A unique key stopped a second row; the first one stands. */
    @ExceptionHandler
    ResponseEntity<ProblemDetail> on(DataIntegrityViolationException twice) {
        log.info("Refused by the database: {}", twice.getMostSpecificCause().getMessage());
        return answer(problems.of(HttpStatus.CONFLICT, "already-exists", List.of()));
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> on(ConstraintViolationException invalid) {
        List<FieldProblem> fields = invalid.getConstraintViolations().stream()
                .map(each -> new FieldProblem(String.valueOf(each.getPropertyPath()), each.getMessage()))
                .toList();
        return answer(problems.of(HttpStatus.BAD_REQUEST, "invalid-request", fields));
    }

    @ExceptionHandler({TransientDataAccessException.class, CannotCreateTransactionException.class})
    ResponseEntity<ProblemDetail> onDatabaseAway(Exception away) {
        log.warn("The database does not answer: {}", away.toString());
        return unavailable();
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> on(org.springframework.dao.DataAccessResourceFailureException away) {
        log.warn("The database does not answer: {}", away.toString());
        return unavailable();
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> on(Exception unforeseen) throws Exception {
        if (unforeseen instanceof AccessDeniedException || unforeseen instanceof AuthenticationException) {
            throw unforeseen;
        }
        log.error("Unforeseen", unforeseen);
        return answer(problems.of(HttpStatus.INTERNAL_SERVER_ERROR, "internal-error", List.of()));
    }

    @Override
    protected @Nullable ResponseEntity<Object> handleExceptionInternal(
            Exception failure, @Nullable Object body, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        ProblemDetail detail = problems.of(status, codeOf(failure, status), fields(failure));
        return new ResponseEntity<>(detail, headers, status);
    }

    private static String codeOf(Exception failure, HttpStatusCode status) {
        HttpStatus known = HttpStatus.resolve(status.value());
        if (status.value() == HttpStatus.BAD_REQUEST.value() || known == null) {
            return "invalid-request";
        }
        return known.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static List<FieldProblem> fields(Exception failure) {
        return switch (failure) {
            case MethodArgumentNotValidException invalid ->
                invalid.getBindingResult().getFieldErrors().stream()
                        .map(each -> new FieldProblem(
                                "/" + each.getField().replace('.', '/'), text(each.getDefaultMessage())))
                        .toList();
            case HandlerMethodValidationException invalid ->
                invalid.getParameterValidationResults().stream()
                        .flatMap(result -> result.getResolvableErrors().stream()
                                .map(each -> new FieldProblem(
                                        text(result.getMethodParameter().getParameterName()),
                                        text(each.getDefaultMessage()))))
                        .toList();
            default -> List.of();
        };
    }

    private static String text(@Nullable String value) {
        return value == null ? "" : value;
    }

    private ResponseEntity<ProblemDetail> unavailable() {
        ProblemDetail detail = problems.of(HttpStatus.SERVICE_UNAVAILABLE, "service-unavailable", List.of());
        return ResponseEntity.status(HttpStatus.SERVICE_UNAVAILABLE)
                .header(HttpHeaders.RETRY_AFTER, "2")
                .body(detail);
    }

    private static ResponseEntity<ProblemDetail> answer(ProblemDetail detail) {
        return ResponseEntity.status(detail.getStatus()).body(detail);
    }
}
