package org.guanxi.shared.list;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.springframework.web.servlet.HandlerInterceptor;

/** Of two filters one would be passed over, and the list would show what nobody asked for. */
class OnceEach implements HandlerInterceptor {

    private static final List<String> PARAMETERS = List.of("filter", "sort", "limit", "after");

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        for (String parameter : PARAMETERS) {
            String[] values = request.getParameterValues(parameter);
            if (values != null && values.length > 1) {
                throw new ParameterTwice(parameter);
            }
        }
        return true;
    }
}
