package org.guanxi.gateway.problem;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Collections;
import java.util.regex.Pattern;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpStatus;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** There is one version so far; who asks the gateway itself for another is told. What it passes on, the services refuse. */
@Configuration(proxyBeanMethods = false)
class OneVersion implements WebMvcConfigurer, HandlerInterceptor {

    private static final String HEADER = "API-Version";
    /** As the services read it. */
    private static final Pattern SERVED = Pattern.compile("[^0-9]*1(\\.0){0,2}");

    private final Problems problems;

    OneVersion(Problems problems) {
        this.problems = problems;
    }

    @Override
    public void addInterceptors(InterceptorRegistry interceptors) {
        interceptors.addInterceptor(this).addPathPatterns("/api/**");
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler)
            throws IOException {
        if (!(handler instanceof HandlerMethod) || isServed(request)) {
            return true;
        }
        problems.writeFlaw(
                request, response, HttpStatus.BAD_REQUEST, "invalid-request", new Flaw(HEADER, "field.version"));
        return false;
    }

    private static boolean isServed(HttpServletRequest request) {
        return Collections.list(request.getHeaders(HEADER)).stream()
                .allMatch(version -> SERVED.matcher(version.strip()).matches());
    }
}
