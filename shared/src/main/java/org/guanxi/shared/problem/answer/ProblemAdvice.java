package org.guanxi.shared.problem.answer;

import java.util.List;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.guanxi.shared.feed.DatabaseAway;
import org.guanxi.shared.problem.BadRequest;
import org.guanxi.shared.problem.FieldProblem;
import org.guanxi.shared.problem.InvalidBody;
import org.guanxi.shared.problem.Problem;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.firewall.RequestRejectedException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.multipart.MultipartException;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;

/** Turns every exception into a problem; what is not foreseen becomes a 500 that says nothing but its trace. */
@RestControllerAdvice
class ProblemAdvice extends ResponseEntityExceptionHandler {

    private static final Logger log = LoggerFactory.getLogger(ProblemAdvice.class);

    private final ProblemDetails problems;
    private final Flaws flaws;

    ProblemAdvice(ProblemDetails problems, Flaws flaws) {
        this.problems = problems;
        this.flaws = flaws;
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> on(Problem problem) {
        ProblemDetail detail = problems.of(problem.status(), problem.code(), worded(problem), problem.arguments());
        problem.properties().forEach(detail::setProperty);
        return answer(detail);
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> on(BadRequest refused) {
        FieldProblem fault = refused.fault();
        String sentence = problems.sentence(fault.message(), refused.code(), refused.arguments());
        List<FieldProblem> fields =
                refused.fields().isEmpty() ? List.of(new FieldProblem(fault.pointer(), sentence)) : refused.fields();
        ProblemDetail detail = problems.of(refused.status(), refused.code(), fields, refused.arguments());
        if (detail.getDetail() == null && !sentence.equals(detail.getTitle())) {
            detail.setDetail(sentence);
        }
        return answer(detail);
    }

    /** An escape in the address that is none, a form without its boundary, a header that is no text. */
    @ExceptionHandler({InvalidParameterException.class, MultipartException.class, RequestRejectedException.class})
    ResponseEntity<ProblemDetail> onUnreadable(Exception unreadable) {
        return answer(problems.of(HttpStatus.BAD_REQUEST, "invalid-request", flaws.of(unreadable)));
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> on(InvalidBody invalid) {
        return answer(problems.of(invalid.status(), invalid.code(), flaws.of(invalid)));
    }

    /** The database noticed a concurrent change before our own check could. */
    @ExceptionHandler
    ResponseEntity<ProblemDetail> on(OptimisticLockingFailureException stale) {
        return answer(problems.of(HttpStatus.PRECONDITION_FAILED, "stale-version", List.of(), ""));
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> on(DataIntegrityViolationException refused) {
        log.info("Refused by the database: {}", refused.getMostSpecificCause().getMessage());
        Refusal refusal = Refusal.of(refused);
        return answer(problems.of(refusal.status(), refusal.code(), List.of()));
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> on(Exception unforeseen) throws Exception {
        if (unforeseen instanceof AccessDeniedException || unforeseen instanceof AuthenticationException) {
            throw unforeseen;
        }
        if (DatabaseAway.isWhy(unforeseen)) {
            log.warn("The database does not answer: {}", unforeseen.toString());
            return problems.unavailable();
        }
        log.error("Unforeseen", unforeseen);
        return answer(problems.of(HttpStatus.INTERNAL_SERVER_ERROR, "internal-error", List.of()));
    }

    @Override
    protected @Nullable ResponseEntity<Object> handleExceptionInternal(
            Exception failure, @Nullable Object body, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        ProblemDetail detail = problems.of(status, codeOf(status), flaws.of(failure));
        return new ResponseEntity<>(detail, headers, status);
    }

    /** Only what the catalogue has words for. */
    static String codeOf(HttpStatusCode status) {
        return switch (status.value()) {
            case 401 -> "unauthorized";
            case 403 -> "forbidden";
            case 404 -> "not-found";
            case 405 -> "method-not-allowed";
            case 406 -> "not-acceptable";
            case 413 -> "content-too-large";
            case 415 -> "unsupported-media-type";
            case 503 -> "service-unavailable";
            default -> status.is5xxServerError() ? "internal-error" : "invalid-request";
        };
    }

    /** What is said of a field may be a sentence of the catalogue. */
    private List<FieldProblem> worded(Problem problem) {
        return problem.fields().stream()
                .map(field -> new FieldProblem(field.pointer(), problems.words(field.message(), problem.arguments())))
                .toList();
    }

    private static ResponseEntity<ProblemDetail> answer(ProblemDetail detail) {
        return ResponseEntity.status(detail.getStatus()).body(detail);
    }
}
