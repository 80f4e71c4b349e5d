package org.guanxi.gateway.page;

import java.io.IOException;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** The services' committed documents, packed into the gateway: the page works while a service is away. */
@RestController
class ApiDocuments {

    record Document(String name, String url) {}

    private final List<Document> documents;

    ApiDocuments() throws IOException {
        Resource[] files =
                new PathMatchingResourcePatternResolver().getResources("classpath*:/static/docs/api/documents/*.json");
        this.documents = Stream.of(files)
                .map(file -> Objects.requireNonNull(file.getFilename()))
                .map(file -> new Document(file.replace(".json", ""), "/docs/api/documents/" + file))
                .sorted(Comparator.comparing(Document::name))
                .toList();
    }

    @GetMapping("/docs/api/documents")
    List<Document> list() {
        return documents;
    }
}
