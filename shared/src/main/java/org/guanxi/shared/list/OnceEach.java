package org.guanxi.shared.list;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.springframework.web.multipart.MultipartRequest;
import org.springframework.web.servlet.HandlerInterceptor;

/**
 * Of two filters one would be passed over, and the list would show what nobody asked for; of two files one would be lost, two
 * sources would become one of both names.
 */
class OnceEach implements HandlerInterceptor {

    private static final List<String> PARAMETERS = List.of("filter", "sort", "limit", "after", "source", "start");

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler)
            throws IOException, ServletException {
        for (String parameter : PARAMETERS) {
            String[] values = request.getParameterValues(parameter);
            if (values != null && values.length > 1) {
                throw new ParameterTwice(parameter);
            }
        }
        if (request instanceof MultipartRequest) {
            requireOnce(request.getParts());
        }
        return true;
    }

    private static void requireOnce(Iterable<Part> parts) {
        Set<String> seen = new HashSet<>();
        for (Part part : parts) {
            if (!seen.add(part.getName())) {
                throw new ParameterTwice(part.getName());
            }
        }
    }
}
