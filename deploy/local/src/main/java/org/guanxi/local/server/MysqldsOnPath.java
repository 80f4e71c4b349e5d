package org.guanxi.local.server;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.guanxi.local.terminal.Failure;

/** Whatever is called mysqld in the folders of the PATH: used where the build brings no server. */
record MysqldsOnPath(List<Path> programs) {

    private static final String CONTAINER =
            "docker run -d --name guanxi-mysql -p 127.0.0.1:3306:3306 -v guanxi-mysql:/var/lib/mysql"
                    + " -e MYSQL_ROOT_PASSWORD=guanxi mysql:8.4";
    private static final String ITS_URL = "GUANXI_MYSQL_URL=mysql://root:guanxi@127.0.0.1:3306";

    static MysqldsOnPath find() {
        return in(System.getenv().getOrDefault("PATH", ""));
    }

    static MysqldsOnPath in(String path) {
        return new MysqldsOnPath(Stream.of(path.split(File.pathSeparator))
                .map(folder -> Path.of(folder, "mysqld"))
                .filter(Files::isExecutable)
                .toList());
    }

    Path usable() {
        return programs.stream()
                .filter(program -> MysqldVersion.of(program).isEnough())
                .findFirst()
                .orElseThrow(this::none);
    }

    private Failure none() {
        var found = programs.stream()
                .map(program -> program + " is " + MysqldVersion.of(program).name() + ".\n")
                .collect(Collectors.joining());
        return new Failure(
                """
                There is no embedded MySQL for %s on %s, and no mysqld of MySQL 8.0.30 or newer on the PATH.
                %sEither install MySQL, so that its mysqld is on the PATH, or name a server that runs, with a user who may create
                databases and users:
                  GUANXI_MYSQL_URL=mysql://user:password@host:3306 ./crm up
                With containers, for example, both of these:
                  %s
                  %s ./crm up""".formatted(System.getProperty("os.name"), System.getProperty("os.arch"), found, CONTAINER, ITS_URL));
    }
}
