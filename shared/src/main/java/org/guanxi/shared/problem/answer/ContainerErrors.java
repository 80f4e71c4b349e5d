package org.guanxi.shared.problem.answer;

import io.swagger.v3.oas.annotations.Hidden;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.guanxi.shared.feed.DatabaseAway;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What the firewall or a filter refuses before any handler is chosen: the same shape as all else. */
@Hidden
@RestController
class ContainerErrors implements ErrorController {

    private final ProblemDetails problems;

    ContainerErrors(ProblemDetails problems) {
        this.problems = problems;
    }

    @RequestMapping("${server.error.path:/error}")
    ResponseEntity<ProblemDetail> answer(HttpServletRequest request) {
        if (DatabaseAway.isWhy((Throwable) request.getAttribute(RequestDispatcher.ERROR_EXCEPTION))) {
            return problems.unavailable();
        }
        Object status = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
        HttpStatusCode code = status instanceof Integer value ? HttpStatusCode.valueOf(value) : HttpStatus.NOT_FOUND;
        if (request.getAttribute(RequestDispatcher.ERROR_EXCEPTION) instanceof InvalidParameterException) {
            code = HttpStatus.BAD_REQUEST;
        }
        return ResponseEntity.status(code).body(problems.of(code, ProblemAdvice.codeOf(code), List.of()));
    }
}
