<?php

// Runs the handler in the file that the first argument names. Reads { reactions, bodies } and writes, for each body,
// the calls made, or "refused".

require $argv[1];

set_error_handler(fn ($level, $text) => throw new ErrorException($text));

class Recorder implements App
{
    public array $calls = [];

    public function proceed(mixed $data): void
    {
        $this->calls[] = ['proceed', $data];
    }

    public function hint(string $text, mixed $data): void
    {
        $this->calls[] = ['hint', $text, $data];
    }

    public function reload(): void
    {
        $this->calls[] = ['reload'];
    }

    public function signIn(): void
    {
        $this->calls[] = ['signIn'];
    }

    public function chooseUser(): void
    {
        $this->calls[] = ['chooseUser'];
    }

    public function tryLater(string $text): void
    {
        $this->calls[] = ['tryLater', $text];
    }

    public function hide(string $text): void
    {
        $this->calls[] = ['hide', $text];
    }

    public function report(int $code, string $text): void
    {
        $this->calls[] = ['report', $code, $text];
    }

    public function show(string $text): void
    {
        $this->calls[] = ['show', $text];
    }
}

['reactions' => $reactions, 'bodies' => $bodies] = json_decode(stream_get_contents(STDIN), true);

echo json_encode(array_map(function (string $body) use ($reactions) {
    $app = new Recorder();
    try {
        handle($body, $reactions, $app);
    } catch (JsonException | UnexpectedValueException) {
        return 'refused';
    }
    return $app->calls;
}, $bodies));
